"""Starting and stopping: in the process, and from the command line."""

from __future__ import annotations

import itertools
import logging
import os
import subprocess
import sys
import time

import httpx
import pytest

from hero_healthie import Hero
from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.cli import main

CHILD = """
import os, urllib.request, urllib.error
request = urllib.request.Request(os.environ["HERO_BASE_URL"] + "/v1/me/capabilities", headers={
    "x-api-key": os.environ["HERO_API_KEY"], "x-practice-group-id": os.environ["HERO_PRACTICE_GROUP_ID"]})
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
try:
    raise SystemExit(0 if opener.open(request).status == 200 else 1)
except urllib.error.HTTPError as error:
    raise SystemExit(error.code - 400)
"""


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.1", "example.com", "::"])  # noqa: S104 - that they are refused
def test_loopback_only(host: str) -> None:
    with pytest.raises(ValueError, match="loopback"):
        Sandbox(host=host).start()


async def test_async_with_and_again() -> None:
    sandbox = Sandbox(seed=5)
    urls: list[str] = []
    for _ in range(2):
        async with sandbox:
            urls.append(sandbox.url)
            async with httpx.AsyncClient(trust_env=False) as client:
                assert (await client.get(f"{sandbox.hero_url}/v1/me")).status_code == 401
    assert len(urls) == 2
    async with httpx.AsyncClient(trust_env=False) as client:
        with pytest.raises(httpx.ConnectError):
            await client.get(urls[1])


def test_starting_twice_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(RuntimeError, match="running"):
        sandbox.start()
    with pytest.raises(OSError, match="is taken, perhaps by another sandbox; take another port"):
        Sandbox(port=int(sandbox.url.rpartition(":")[2])).start()


def test_seeds_differ() -> None:
    assert Sandbox(1).hero_api_key == Sandbox(1).hero_api_key != Sandbox(2).hero_api_key


def test_start_is_quick() -> None:
    with Sandbox():
        pass
    started = time.monotonic()
    with Sandbox():
        assert time.monotonic() - started < 1.5


@pytest.mark.slow
def test_a_command_runs_against_it(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--", sys.executable, "-c", CHILD]) == 0
    assert main(["--fault", "hero:getCapabilities:429", "--", sys.executable, "-c", CHILD]) == 29
    assert main(["--", sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"]) == 137
    assert main(["--", "no-such-command-anywhere"]) == 127
    assert "no-such-command-anywhere" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--fault", "nonsense"], "of the form"),
        (["--fault", "hero:nothing:429"], "no operation"),
        (["--fault", "hero:*:429:nothing=1"], "no option"),
        (["--host", "192.168.1.1"], "loopback"),
        (["--"], "a command"),
    ],
)
def test_bad_arguments(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert message in capsys.readouterr().err


@pytest.mark.slow
def test_serving_until_stopped() -> None:
    command = [sys.executable, "-m", "hero_healthie.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ}) as process:
        try:
            assert process.stdout is not None
            lines = list(itertools.takewhile(lambda line: "Ctrl-C" not in line, process.stdout))
            exports = dict(
                line.removeprefix("export ").strip().split("=", 1) for line in lines if line.startswith("export")
            )
            assert sorted(exports) == sorted(Sandbox().environ)
            assert httpx.get(exports["HERO_BASE_URL"] + "/v1/me", trust_env=False).status_code == 401
            process.terminate()
            assert process.wait(10) == 0
        finally:
            process.kill()


def test_a_missing_extra_is_named() -> None:
    text = "import sys; sys.modules['starlette'] = None; import hero_healthie.sandbox"
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=False)
    assert "pip install 'hero-healthie[sandbox]'" in done.stderr.splitlines()[-1]


async def test_another_server_of_the_process_does_not_make_it_log_requests(
    hero: Hero, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = logging.getLogger("uvicorn.access")
    monkeypatch.setattr(log, "propagate", True)
    caplog.set_level(logging.INFO, log.name)
    await hero.admin.list_admins()
    assert not [record for record in caplog.records if record.name == "uvicorn.access"]

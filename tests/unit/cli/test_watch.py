"""`hero-healthie watch`: in a process of its own, through a pipe and on a real terminal."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest

from healthie_api.subscriptions import Subscriptions
from hero_healthie.cli.main import main
from hero_healthie.cli.watch import _SUBSCRIPTIONS, _name
from hero_healthie.sandbox import Sandbox

SECRET = "Ada Lovelace is on her way"
WATCH = [sys.executable, "-m", "hero_healthie", "watch"]


class Terminal:
    """A program on a terminal."""

    def __init__(self, command: list[str], environ: Mapping[str, str]) -> None:
        self.output = ""
        self._primary, secondary = pty.openpty()
        self.process = subprocess.Popen(
            command, stdin=secondary, stdout=secondary, stderr=secondary, env={**os.environ, **environ}, close_fds=True,
            start_new_session=True,
        )  # fmt: skip
        os.close(secondary)

    def until(self, text: str) -> str:
        """Read until a text was printed."""
        end = time.monotonic() + 30
        while text not in self.output:
            assert time.monotonic() < end, self.output
            self._read()
        return self.output

    def ended(self) -> int:
        """Read to the end, and return the exit code."""
        while self._read():
            pass
        return self.process.wait(timeout=30)

    def _read(self) -> bool:
        try:
            piece = os.read(self._primary, 65_536)
        except OSError:  # Linux says so when the last process has closed its side
            return False
        self.output += piece.decode()
        return bool(piece)

    def close(self) -> None:
        os.close(self._primary)
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()


@contextmanager
def on_a_terminal(*options: str, environ: Mapping[str, str]) -> Iterator[Terminal]:
    terminal = Terminal([*WATCH, *options], environ)
    try:
        yield terminal
    finally:
        terminal.close()


def published(sandbox: Sandbox, content: str = SECRET) -> None:
    end = time.monotonic() + 30
    while not sandbox.publish("note_added_subscription", fields={"content": content, "conversation_id": "5"}):
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.mark.slow
def test_a_terminal_shows_ids_and_gaps_and_ctrl_c_ends_it(sandbox: Sandbox) -> None:
    with on_a_terminal("notes", "--conversation", "5", environ=sandbox.environ) as terminal:
        terminal.until("watching notes; Ctrl-C ends it")
        published(sandbox)
        terminal.until("conversation_id=5")
        sandbox.disconnect("server_restart")
        terminal.until("may be missing")
        os.kill(terminal.process.pid, signal.SIGINT)
        assert terminal.ended() == 130
    lines = terminal.output.splitlines()
    event = next(line for line in lines if "conversation_id=5" in line)
    assert event.split()[1] == "notes"
    assert "1 event, 1 gap" in terminal.output
    assert "Lovelace" not in terminal.output
    assert "Traceback" not in terminal.output
    assert sandbox.healthie_api_key not in terminal.output


@pytest.mark.slow
def test_what_was_asked_to_be_shown_is_shown(sandbox: Sandbox) -> None:
    with on_a_terminal("noteAddedSubscription", "--show", "--count", "1", environ=sandbox.environ) as terminal:
        terminal.until("watching notes")
        published(sandbox, "on my \x1b[31mway")
        assert terminal.ended() == 0
    assert "Ctrl-C ends it" in terminal.output
    assert r"on my \u001b[31mway" in terminal.output
    assert "\x1b[31m" not in terminal.output


@pytest.mark.slow
def test_a_pipe_gets_whole_records_at_once(sandbox: Sandbox) -> None:
    process = subprocess.Popen(
        [*WATCH, "notes", "--count", "2"],
        env={**os.environ, **sandbox.environ},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        published(sandbox)
        first = json.loads(process.stdout.readline())  # while the program runs on
        published(sandbox)
        rest, complaints = process.communicate(timeout=30)
    assert process.returncode == 0, complaints
    assert (first["kind"], first["event"]["content"]) == ("notes", SECRET)
    assert [json.loads(line)["kind"] for line in rest.splitlines()] == ["notes"]


def test_it_ends_after_its_time(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    assert main(["watch", "forms", "--for", "0.2"]) == 0
    assert capsys.readouterr().err.endswith("0 events, 0 gaps\n")
    monkeypatch.setenv("HEALTHIE_API_KEY", "wrong")
    assert main(["watch", "forms", "--for", "20"]) == 1
    assert "error: " in capsys.readouterr().err


def test_the_nine_subscriptions_by_all_their_names() -> None:
    methods = {name for name in vars(Subscriptions) if name.endswith("_subscription")}
    assert {f"{each.method}_subscription" for each in _SUBSCRIPTIONS.values()} == methods
    for short, each in _SUBSCRIPTIONS.items():
        words = each.method.split("_")
        camel = words[0] + "".join(word.capitalize() for word in words[1:])
        assert {
            _name(text) for text in (short, each.method, f"{each.method}_subscription", f"{camel}Subscription")
        } == {short}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["nothing"], "there are notes, conversations"),
        (["forms", "--conversation", "5"], "--conversation does not belong to forms, which takes --id"),
        (["notifications", "--id", "5"], "which takes no such option"),
        (["notes", "--for", "0"], "a number above 0 is needed"),
        (["notes", "--count", "0"], "a whole number of at least 1 is needed"),
    ],
)
def test_called_wrongly(options: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["watch", *options])
    assert refused.value.code == 2
    assert said in capsys.readouterr().err

"""`hero-healthie doctor`: what is wrong with a set-up, each with a hint, against real servers on loopback."""

from __future__ import annotations

import json
import socket
import ssl
from pathlib import Path
from typing import Any

import pytest
import trustme

from hero_healthie.cli.health import _clock
from hero_healthie.sandbox import Sandbox
from tests.unit.cli.conftest import Done, Shell

NOW = 1_795_000_000.0


def checks(done: Done) -> dict[tuple[str, str], dict[str, str]]:
    return {(row["api"], row["check"]): row for row in json.loads(done.out)}


@pytest.mark.slow
def test_a_set_up_that_works(shell: Shell, sandbox: Sandbox) -> None:
    done = shell("doctor", "--format", "json")
    found = checks(done)
    assert done.code == 0
    assert {row["result"] for row in found.values()} == {"ok", "warn", "info"}
    assert [name for name, row in found.items() if row["result"] == "warn"] == [("healthie", "API version")]
    assert "refused from 2027-01-31 on" in found["healthie", "API version"]["text"]
    assert found["hero", "practice group"]["text"] == "42"
    for area in (("hero", "patients"), ("hero", "invoicing"), ("healthie", "clients"), ("healthie", "documents")):
        assert found[area]["text"] == "allowed"
    assert all(row["hint"] for row in found.values() if row["result"] == "warn")
    for key in (sandbox.hero_api_key, sandbox.healthie_api_key):
        assert key not in done.out + done.err
    assert not [each for each in sandbox.requests if each.method not in ("GET", "POST")]
    assert not [each for each in sandbox.requests if "mutation" in str(each.body)]


@pytest.mark.parametrize(
    ("variables", "check", "text", "hint"),
    [
        ({"HERO_API_KEY": ""}, "environment", "HERO_API_KEY is not set", "set HERO_API_KEY"),
        ({"HERO_ENVIRONMENT": "test"}, "environment", 'must be "production" or "staging"', "correct the variable"),
        ({"HERO_API_KEY": "wrong"}, "call", "HTTP 40", "HERO_API_KEY"),
        ({"HERO_BASE_URL": "http://127.0.0.1:CLOSED"}, "TCP", "port CLOSED cannot be reached", "firewall"),
        ({"HERO_BASE_URL": "https://127.0.0.1:CLOSED"}, "TCP", "port CLOSED cannot be reached", "firewall"),
        ({"HERO_BASE_URL": "https://a..b"}, "DNS", "a..b has no address here", "check the base URL"),
        ({"HERO_BASE_URL": "https://a.invalid", "HTTPS_PROXY": "socks5://127.0.0.1"}, "proxy", "SOCKS", "correct"),
        ({"HERO_BASE_URL": "https://a.invalid", "HTTPS_PROXY": "http://u:secret@127.0.0.1:CLOSED"}, "TCP",
         "port CLOSED cannot be reached", "proxy"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(
    variables: dict[str, str], check: str, text: str, hint: str, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
    for name in ("NO_PROXY", "no_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value.replace("CLOSED", port))
    done = shell("doctor", "--api", "hero", "--format", "json")
    found = checks(done)
    assert done.code == 1
    [failed] = [row for row in found.values() if row["result"] == "fail"]
    assert failed["check"] == check
    assert text.replace("CLOSED", port) in failed["text"]
    assert hint in failed["hint"]
    assert "secret" not in done.out + done.err


def test_without_any_variable(shell: Shell, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in sandbox.environ:
        monkeypatch.delenv(name)
    done = shell("doctor", "--format", "json")
    assert done.code == 1
    assert "hero-healthie sandbox -- hero-healthie doctor" in checks(done)["", "key"]["hint"]


def test_an_area_that_is_refused(shell: Shell, sandbox: Sandbox) -> None:
    sandbox.fail("hero", "listPatientsV3", 403)
    sandbox.fail("hero", "listForms", 500)
    found = checks(shell("doctor", "--api", "hero", "--format", "json"))
    assert (found["hero", "patients"]["result"], found["hero", "patients"]["text"]) == ("warn", "refused")
    assert found["hero", "forms"]["result"] == "warn"
    assert found["hero", "invoicing"]["text"] == "allowed"


@pytest.mark.parametrize("trusted", [True, False])
def test_a_certificate(trusted: bool, shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    if trusted:
        authority.cert_pem.write_to_path(tmp_path / "ca.pem")
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with socket.create_server(("127.0.0.1", 0)) as server, _Accepting(server, context):
        monkeypatch.setenv("HERO_BASE_URL", f"https://127.0.0.1:{server.getsockname()[1]}")
        found = checks(shell("doctor", "--api", "hero", "--format", "json"))
    row = found["hero", "TLS"]
    assert row["result"] == ("ok" if trusted else "fail")
    assert ("certificate until" if trusted else "not trusted") in row["text"]
    assert (row["hint"] == "") is trusted


class _Accepting:
    """Shakes hands with whoever connects, and closes the connection."""

    def __init__(self, server: socket.socket, context: ssl.SSLContext) -> None:
        import threading

        self._server, self._context = server, context
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            try:
                self._context.wrap_socket(connection, server_side=True).close()
            except OSError:
                connection.close()

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_error: Any) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._thread.join()


@pytest.mark.parametrize(
    ("header", "result", "text"),
    [
        ("Mon, 17 Nov 2026 22:26:40 GMT", "ok", "agrees"),
        (None, "info", "does not say"),
        ("yesterday", "info", "does not say"),
    ],
)
def test_a_clock_that_agrees_or_is_not_told(header: str | None, result: str, text: str) -> None:
    now = 1_794_954_400.0
    assert (found := _clock("hero", header, now)).result == result
    assert text in found.text


@pytest.mark.parametrize(
    ("seconds", "result"), [(2, "ok"), (31, "warn"), (-31, "warn"), (301, "fail"), (-4000, "fail")]
)
def test_a_clock_that_is_off(seconds: int, result: str) -> None:
    found = _clock("hero", "Tue, 17 Nov 2026 22:26:40 GMT", 1_794_954_400.0 + seconds)
    assert found.result == result
    assert found.text == f"{abs(seconds)} s {'ahead of' if seconds > 0 else 'behind'} the vendor's"
    assert bool(found.hint) is (result != "ok")


@pytest.mark.slow
def test_an_api_that_is_not_checked_is_named(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HERO_API_KEY")
    done = shell("doctor", "--format", "json")
    assert done.code == 0
    found = {name: row for name, row in checks(done).items() if name[0] == "hero"}
    assert [(*name, row["result"], row["text"]) for name, row in found.items()] == [
        ("hero", "key", "info", "HERO_API_KEY is not set: not checked")
    ]

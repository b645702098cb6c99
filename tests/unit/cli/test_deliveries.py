"""`hero-healthie webhooks listen`, `verify`, `send` and `replay`, with real signatures and real sockets."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from hero_healthie.cli.main import main
from hero_healthie.cli.saved import save
from hero_healthie.cli.verification import api_of, judge
from hero_healthie.testing import signed_webhook
from hero_healthie.webhooks import Delivery, HealthieVerifier, HeroVerifier
from hero_healthie.webhooks.inbox.queue import Inbox
from hero_healthie.webhooks.inbox.table import Entry

SECRETS = {"hero": "a-signing-key", "healthie": "whsec_of_tests"}
VERIFIERS: dict[str, HeroVerifier | HealthieVerifier] = {
    "hero": HeroVerifier(SECRETS["hero"]),
    "healthie": HealthieVerifier(SECRETS["healthie"]),
}


class App:
    """An app on this machine that keeps what comes."""

    def __init__(self) -> None:
        self.taken: list[Delivery] = []
        self.status = 200
        app = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                path, _, query = self.path.partition("?")
                app.taken.append(
                    Delivery.of(method="POST", path=path, query=query, headers=self.headers.items(), body=body)
                )
                content = json.dumps({"reason": "handled" if app.status < 300 else "signature_mismatch"}).encode()
                self.send_response(app.status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture(scope="module")
def running_app() -> Iterator[App]:
    app = App()
    thread = threading.Thread(target=app.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield app
    app.server.shutdown()
    thread.join()
    app.server.server_close()


@pytest.fixture
def app(running_app: App) -> App:
    running_app.taken.clear()
    running_app.status = 200
    return running_app


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HERO_WEBHOOK_SIGNING_KEY", SECRETS["hero"])
    monkeypatch.setenv("HEALTHIE_WEBHOOK_SECRET", SECRETS["healthie"])


def webhooks(*arguments: str) -> int:
    return main(["webhooks", *arguments])


def saved(folder: Path, api: Any, event: str, *, path: str = "/hooks?x=1", secret: str | None = None) -> Path:
    made = signed_webhook(api, event, secret=secret or SECRETS[api], url=path, resource_id="981")
    (folder / "x.headers").write_text(
        "\n".join([f"POST {path} HTTP/1.1", *(f"{a}: {b}" for a, b in made.headers.items())])
    )
    (folder / "x.body").write_bytes(made.body)
    return folder / "x.headers"


@pytest.mark.parametrize(
    ("api", "event"), [("hero", "appointment.confirmed"), ("healthie", "requested_payment.updated")]
)
def test_verify(api: str, event: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = saved(tmp_path, api, event)
    assert webhooks("verify", str(file), "--format", "json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["verdict"], shown["api"], shown["event"]) == ("verified", api, event)
    assert shown["record"].endswith(" 981")
    (tmp_path / "x.body").write_bytes((tmp_path / "x.body").read_bytes() + b" ")
    assert webhooks("verify", str(file)) == 1
    assert ("signature_mismatch" if api == "hero" else "digest_mismatch") in capsys.readouterr().out


def test_verify_says_why_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = saved(tmp_path, "healthie", "requested_payment.updated", secret="another")
    assert webhooks("verify", str(file)) == 1
    assert "signature_mismatch" in capsys.readouterr().out
    file = saved(tmp_path, "healthie", "requested_payment.updated")
    assert webhooks("verify", str(file), "--path", "/elsewhere") == 1  # Healthie signs the path
    (tmp_path / "key").write_text(f"{SECRETS['healthie']}\n")
    monkeypatch.delenv("HEALTHIE_WEBHOOK_SECRET")
    assert webhooks("verify", str(file), "--api", "healthie", "--secret-file", str(tmp_path / "key")) == 0
    capsys.readouterr()
    assert webhooks("verify", str(file)) == 2
    assert "set HEALTHIE_WEBHOOK_SECRET, or give --secret-file" in capsys.readouterr().err
    file.write_text("no header")
    assert webhooks("verify", str(file), "--api", "hero") == 2
    assert "neither a header nor POST /path" in capsys.readouterr().err
    for missing in (
        [tmp_path / "none"],
        [file, tmp_path / "none.body"],
        [file, "--secret-file", tmp_path / "none.key"],
    ):
        file.write_text("POST /x HTTP/1.1\n")
        assert webhooks("verify", *map(str, missing), "--api", "hero") == 2  # 1 says that the vendor did not send it
        assert f"{tmp_path}/none" in (said := capsys.readouterr().err)
        assert "No such file" in said


@pytest.mark.parametrize(
    ("api", "event"), [("hero", "appointment.confirmed"), ("healthie", "requested_payment.updated")]
)
def test_send(api: str, event: str, app: App, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"{app.url}/webhooks/{api}?x=1"
    assert webhooks("send", event, "--id", "981", "--field", "note=hello", "--field", "count=3", "--to", url) == 0
    assert "handled" in capsys.readouterr().out
    [delivery] = app.taken
    VERIFIERS[api].verify(delivery)
    content = json.loads(delivery.body)
    assert (str(content.get("id", content.get("resource_id"))), content["note"], content["count"]) == (
        "981",
        "hello",
        3,
    )
    app.status = 401
    assert webhooks("send", event, "--to", url, "--format", "json") == 1
    assert json.loads(capsys.readouterr().out) == {
        "event": event,
        "api": api,
        "status": 401,
        "reason": "signature_mismatch",
    }


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://app.example/hooks", "app.example is another machine"),
        ("http://127.0.0.1.nip.io/", "is another machine"),
        ("http://10.0.0.1/", "10.0.0.1 is another machine"),
        ("http://0.0.0.0:80/", "0.0.0.0 is another machine"),
        ("http://user@127.0.0.1/", "a URL is needed"),
        ("ftp://127.0.0.1/", "a URL is needed"),
        ("http://[::1", "this is no URL"),
        ("http://127.0.0.1/\r\nX: y", "a URL is needed"),
    ],
)
@pytest.mark.parametrize("verb", [("send", "task.created"), ("replay", "x.headers")])
def test_only_to_this_machine(verb: tuple[str, str], url: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        webhooks(*verb, "--to", url)
    assert refused.value.code == 2
    assert said in capsys.readouterr().err


def test_send_called_wrongly(app: App, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert webhooks("send", "moon.full", "--to", app.url) == 2
    assert "no event that is documented\nnext:  healthie_api.webhook_events" in capsys.readouterr().err
    assert webhooks("send", "appointment.confirmd", "--to", app.url) == 2
    assert "did you mean 'appointment.confirmed'" in capsys.readouterr().err
    assert webhooks("send", "task.creatd", "--api", "healthie", "--to", app.url) == 1
    assert "did you mean task.created" in capsys.readouterr().err
    assert webhooks("send", "task.created", "--field", "note", "--to", app.url) == 2
    assert webhooks("send", "task.created", "--to", "http://127.0.0.1:9/") == 1
    assert "was not delivered to 127.0.0.1:9" in capsys.readouterr().err
    monkeypatch.delenv("HEALTHIE_WEBHOOK_SECRET")
    assert webhooks("send", "task.created", "--to", app.url) == 2
    assert app.taken == []


def test_replay_of_a_saved_delivery(app: App, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = saved(tmp_path, "healthie", "requested_payment.updated", path="/webhooks/healthie")
    assert webhooks("replay", str(file), "--to", f"{app.url}/webhooks/healthie") == 0
    assert webhooks("replay", str(file), "--sign", "--to", f"{app.url}/elsewhere") == 0
    for delivery in app.taken:
        VERIFIERS["healthie"].verify(delivery)
    assert webhooks("replay", str(file), "7", "--to", app.url) == 2
    assert "ids are for an inbox" in capsys.readouterr().err
    save(tmp_path, "odd", Delivery.of(method="POST", path="/", headers={"x": "a\x85y: b"}, body=b"{}"))
    assert webhooks("replay", str(tmp_path / "odd.headers"), "--to", app.url) == 0
    assert app.taken[-1].header("x") == "a\x85y: b"


def test_replay_from_an_inbox(app: App, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = signed_webhook("hero", "appointment.confirmed", secret="x", url="/").body

    async def fill() -> None:
        inbox = Inbox(tmp_path / "inbox.db")
        await inbox.open()
        await inbox.put([Entry("1", "app.h", "hero", "appointment.confirmed", "Appointment", "1", body)], remember=100)
        await inbox.put([Entry("2", "", "hero", "appointment.confirmed", "Appointment", "1", None)], remember=100)
        await inbox.close()

    asyncio.run(fill())
    file = str(tmp_path / "inbox.db")
    assert webhooks("replay", file, "1", "--to", f"{app.url}/hooks") == 0
    assert webhooks("replay", file, "2", "99", "--to", f"{app.url}/hooks") == 1
    complaints = capsys.readouterr().err
    assert "2 was handled, and its body is wiped" in complaints
    assert "99 is not there" in complaints
    assert webhooks("replay", file, "--to", app.url) == 2
    [delivery] = app.taken
    assert delivery.body == body
    VERIFIERS["hero"].verify(delivery)


def test_a_delivery_of_an_api_without_a_secret() -> None:
    made = signed_webhook("hero", "appointment.confirmed", secret=SECRETS["hero"], url="/hooks")
    delivery = Delivery.of(method="POST", path="/hooks", headers=made.headers, body=made.body)
    verdict = judge({"healthie": VERIFIERS["healthie"]}, api_of(delivery), delivery)
    assert (verdict.reason, verdict.event, verdict.status) == ("no_secret", "appointment.confirmed", 404)


@contextmanager
def listening(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    command = [sys.executable, "-m", "hero_healthie", "webhooks", "listen", "--port", "0", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            found = re.search(r"http://[^/]+", process.stderr.readline())
            assert found is not None
            yield process, found[0]
        finally:
            if process.poll() is None:
                process.kill()


@pytest.mark.slow
def test_listen(app: App, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "0006.headers").touch()  # of another run
    with listening("--forward", app.url, "--save", str(kept), "--count", "3") as (process, url):
        with httpx.Client(base_url=url, trust_env=False) as client:
            good = signed_webhook(
                "healthie", "requested_payment.updated", secret=SECRETS["healthie"], url="/h/healthie?x=1"
            )
            forged = signed_webhook("hero", "appointment.confirmed", secret="another", url="/h/hero")
            assert good.send(client).json() == {"reason": "handled"}
            app.status = 401
            assert forged.send(client).status_code == 401
            [second, first] = client.get("/_deliveries").json()
            page = client.get("/")
            assert client.get("/", headers={"Host": "attacker.example"}).status_code == 403
            assert client.get("/_deliveries", headers={"Host": "attacker.example"}).status_code == 403
            address = client.base_url.host, client.base_url.port or 0
            with socket.create_connection(address) as elsewhere:
                elsewhere.sendall(b"POST %2F@127.0.0.2:1/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
                assert elsewhere.recv(12) == b"HTTP/1.1 400"  # what is behind the @ would not be the app
            slow = socket.create_connection(address)  # does not keep it from ending
            slow.sendall(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{")
            client.post("/h/healthie", content=b"Ada Lovelace", headers=[(b"X-Sender", b"Ren\xe9")])
        out, complaints = process.communicate(timeout=30)
        slow.close()
    assert (process.returncode, complaints) == (0, "")
    assert (first["verdict"], first["event"], first["record"], first["forwarded"]) == (
        "verified", "requested_payment.updated", "RequestedPayment 1", 200
    )  # fmt: skip
    assert (second["api"], second["verdict"], second["forwarded"]) == ("hero", "signature_mismatch", 401)
    assert second["event"] == "appointment.confirmed"  # what it claims to be
    assert first["body"] is None
    assert "default-src 'none'" in page.headers["content-security-policy"]
    [nonce] = set(re.findall(r'nonce="([^"]+)"', page.text))
    assert f"script-src 'nonce-{nonce}'" in page.headers["content-security-policy"]
    assert not re.search(r"https?:|//[a-z]", page.text)  # nothing comes from elsewhere
    assert [json.loads(line)["number"] for line in out.splitlines()] == [7, 8, 9]
    assert "Lovelace" not in out + complaints
    # What was forwarded is still signed; what was saved can be verified.
    assert (app.taken[0].path, app.taken[0].query) == ("/h/healthie", "x=1")
    VERIFIERS["healthie"].verify(app.taken[0])
    assert app.taken[2].header("x-sender") == "Ren\xe9"
    (kept / "0006.headers").unlink()
    assert sorted(path.name for path in kept.iterdir()) == [
        f"000{number}.{ending}" for number in (7, 8, 9) for ending in ("body", "headers")
    ]
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept.iterdir()} == {0o600}
    assert webhooks("verify", str(kept / "0007.headers")) == 0
    assert webhooks("verify", str(kept / "0008.headers")) == 1


def test_listen_called_wrongly(
    app: App, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for options, said in (
        (["--host", "10.0.0.1"], "a loopback address is needed"),
        (["--port", "65536"], "0 to 65535"),
    ):
        with pytest.raises(SystemExit) as refused:
            webhooks("listen", *options)
        assert refused.value.code == 2
        assert said in capsys.readouterr().err
    (tmp_path / "key").write_text("x")
    assert webhooks("listen", "--secret-file", str(tmp_path / "key")) == 2
    assert "say which, with --api" in capsys.readouterr().err
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    assert webhooks("listen", "--port", port, "--forward", f"http://localhost:{port}") == 2
    assert "the address of this listener" in capsys.readouterr().err
    assert webhooks("listen", "--port", app.url.rpartition(":")[2]) == 2
    assert "--port 0 takes a free one" in capsys.readouterr().err
    monkeypatch.delenv("HERO_WEBHOOK_SIGNING_KEY")
    monkeypatch.delenv("HEALTHIE_WEBHOOK_SECRET")
    assert webhooks("listen") == 2
    assert "set HERO_WEBHOOK_SIGNING_KEY or HEALTHIE_WEBHOOK_SECRET" in capsys.readouterr().err

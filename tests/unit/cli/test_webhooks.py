"""`hero-healthie webhooks`, as a shell calls it."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from hero_healthie.cli.main import main
from hero_healthie.sandbox import Sandbox

URL = "https://app.example/webhooks"


@pytest.fixture(autouse=True)
def _environment(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("HERO_WEBHOOK_SIGNING_KEY", "a-signing-key")


def run(*arguments: str) -> int:
    return main(["webhooks", *arguments])


@pytest.mark.slow
def test_healthie(sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    secret = tmp_path / "secret"
    ensure = ("ensure", "--api", "healthie", "--url", URL, "--event", "task.created", "--secret-file", str(secret))
    assert run(*ensure, "--dry-run") == 0
    assert "would be created: (new): task.created -> https://app.example/webhooks" in capsys.readouterr().out
    assert not sandbox.webhooks
    assert not secret.exists()
    assert run(*ensure) == 0
    [hook] = sandbox.webhooks
    assert secret.read_text("ascii") == hook.secret
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert f"created: webhook {hook.id}: task.created" in capsys.readouterr().out  # no count
    assert run("list", "--api", "healthie") == 0
    out = capsys.readouterr().out
    assert [line.split() for line in out.splitlines()] == [
        ["ID", "ENABLED", "EVENTS", "URL"],
        [hook.id, "true", "task.created", URL],
    ]
    assert str(hook.secret) not in out
    assert run("remove", "--api", "healthie", "--url", URL) == 0
    assert run("list", "--api", "healthie") == 0
    assert capsys.readouterr().out.endswith("no webhooks\n")


@pytest.mark.slow
def test_hero(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("ensure", "--api", "hero", "--url", URL, "--event", "appointment.confirmed") == 0
    assert sandbox.webhooks[0].secret == "a-signing-key"
    assert "a-signing-key" not in capsys.readouterr().out


def test_hero_without_a_key(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HERO_WEBHOOK_SIGNING_KEY")
    assert run("ensure", "--api", "hero", "--url", URL, "--event", "appointment.confirmed") == 1
    assert "HERO_WEBHOOK_SIGNING_KEY" in capsys.readouterr().err


def test_what_is_wrong_is_a_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert run("ensure", "--api", "healthie", "--url", URL, "--event", "task.create") == 1
    assert "did you mean task.created" in capsys.readouterr().err
    lost = tmp_path / "not" / "there"
    wanted = ("ensure", "--api", "healthie", "--url", URL, "--event", "task.created")
    assert run(*wanted, "--secret-file", str(lost)) == 1
    assert "No such file" in capsys.readouterr().err
    assert run(*wanted, "--secret-file", str(tmp_path)) == 2
    assert "is no regular file" in capsys.readouterr().err
    assert run("list", "--api", "healthie") == 0
    assert "no webhooks" in capsys.readouterr().out  # none whose secret is lost
    monkeypatch.delenv("HEALTHIE_API_KEY")
    assert run("list", "--api", "healthie") == 1
    assert "HEALTHIE_API_KEY" in capsys.readouterr().err

"""`hero-healthie demo`: an invoice's life without a key, and without traces in this process."""

from __future__ import annotations

import os

import pytest

from hero_healthie.cli.main import main


@pytest.mark.slow
def test_the_demo(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HERO_ENVIRONMENT", "production")
    monkeypatch.delenv("HERO_API_KEY", raising=False)
    before = dict(os.environ)
    assert main(["demo"]) == 0
    out = capsys.readouterr().out
    assert "create a draft invoice" in out
    assert "attempt 1 failed (RateLimitedError" in out
    assert "attempt 1 failed (TransportError" in out
    assert " deleted " in out
    assert dict(os.environ) == before

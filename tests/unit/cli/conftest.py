"""The command line in this process, against the sandbox, as a shell without a terminal calls it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from typing import NamedTuple

import pytest

from hero_healthie.cli.main import main
from hero_healthie.sandbox import Sandbox


class Done(NamedTuple):
    """What became of a command."""

    code: int
    out: str
    err: str


Shell = Callable[..., Done]


@pytest.fixture
def shell(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Run a command; its variables are those of the sandbox."""
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)

    def run(*arguments: str, stdin: str | bytes = "") -> Done:
        content = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))
        try:
            code = main(arguments)
        except SystemExit as ended:
            code = int(ended.code or 0)
        return Done(code, *capsys.readouterr())

    return run

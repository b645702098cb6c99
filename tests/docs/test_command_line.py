"""The page on the command line: each command has its section, and each line that it prints is one that works."""

from __future__ import annotations

import importlib
import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from hero_healthie.cli.main import COMMANDS, main
from tests.support.paths import ROOT

PAGE = (ROOT / "docs" / "command-line.md").read_text("utf-8")


def lines() -> Iterator[str]:
    for block in re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL):
        yield from (line for line in block.splitlines() if line.startswith("hero-healthie "))


def words(line: str) -> list[str]:
    """The arguments of this command: without comments, redirections, and a command of its own."""
    found = shlex.split(line, comments=True)[1:]
    ends = [index for index, word in enumerate(found) if word in (">", "|", "--")]
    return found[: ends[0]] if ends else found


def test_every_command_has_an_example() -> None:
    assert {words(line)[0] for line in lines()} == set(COMMANDS)


@pytest.mark.parametrize("line", [line for line in lines() if words(line)[0] != "call"])
def test_a_line_is_understood(line: str) -> None:
    command, *arguments = words(line)
    parser = importlib.import_module(f"hero_healthie.cli.{command}").parser()
    if "--help" not in arguments:
        parser.parse_args(arguments)


@pytest.mark.parametrize("line", [line for line in lines() if words(line)[0] == "call"])
def test_a_call_can_be_sent(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "invoice.json").write_text('{"issuer_id": "7"}', "utf-8")
    (tmp_path / "scan.pdf").write_bytes(b"%PDF")
    begins, ends = "2026-12-01T08:30:00+00:00", "2026-12-01T08:45:00+00:00"
    slot = {"start": begins, "finish": ends, "type": "3", "location": "2", "practitioner": "4"}
    (tmp_path / "slot.json").write_text(json.dumps(slot), "utf-8")
    assert main([*words(line), "--dry-run"]) == 0

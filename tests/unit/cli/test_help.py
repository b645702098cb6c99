"""The help of each command, as a person reads it."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Iterator

import pytest

from hero_healthie.cli.main import COMMANDS


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """The parser of a command, and those of its verbs."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for verb in action.choices.values():
                yield from parsers(verb)


@pytest.mark.parametrize("command", COMMANDS)
def test_it_says_what_it_does_with_an_example(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    found = list(parsers(importlib.import_module(f"hero_healthie.cli.{command}").parser()))
    whole = found[0].format_help()
    assert f"hero-healthie {command} " in whole.partition("options:")[2] or f"  hero-healthie {command} " in whole
    for parser in found:
        text = parser.format_help()
        assert [line for line in text.splitlines() if len(line) > 120] == []
        assert parser.description or parser is not found[0]
        if not any(isinstance(action, argparse._SubParsersAction) for action in parser._actions):
            assert f"  {parser.prog} " in text.partition("\n\n")[2], f"{parser.prog}: no example"
        for action in parser._actions:
            assert action.help or isinstance(action, argparse._SubParsersAction), f"{parser.prog} {action.dest}"

"""What commands print: four formats, exact numbers, and nothing that a terminal would obey."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from hero_healthie.cli.cells import Cell
from hero_healthie.cli.json_text import json_text
from hero_healthie.cli.output import Output

ROWS = [("981", Decimal("12.50"), None), ("7", 3, "a b")]
EVIL = "Ada\x1b[2J\x9b31m\r\nforged\u202eevil"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("format", "wanted"),
    [
        ("plain", "ID   UNIT PRICE  NOTE\n981  12.50       -\n7    3           a b\n"),
        ("jsonl", '{"id":"981","unit_price":12.50,"note":null}\n{"id":"7","unit_price":3,"note":"a b"}\n'),
        (
            "json",
            '[\n  {\n    "id": "981",\n    "unit_price": 12.50,\n    "note": null\n  },\n'
            '  {\n    "id": "7",\n    "unit_price": 3,\n    "note": "a b"\n  }\n]\n',
        ),
        (None, "ID   UNIT PRICE  NOTE\n981  12.50       -\n7    3           a b\n"),
    ],
)  # fmt: skip
def test_a_table(format: Any, wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    Output(format).table(("id", "unit price", "note"), ROWS)
    assert capsys.readouterr().out == wanted


@pytest.mark.parametrize("format", ["plain", "table", "json", "jsonl"])
def test_data_cannot_move_the_cursor_or_forge_a_line(format: Any, capsys: pytest.CaptureFixture[str]) -> None:
    output = Output(format, color="never")
    output.table(("id", "name"), [("1", EVIL), ("2", Cell(EVIL, "red"))])
    output.record({"name": EVIL})
    output.line(EVIL)
    output.note(EVIL)
    output.error(EVIL, advice=EVIL)
    out, err = capsys.readouterr()
    for mark in "\x1b\x9b\r\u202e":
        assert mark not in out + err
    assert not any(line.startswith("forged") for line in (out + err).splitlines())


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"price": Decimal("12.50")}, '{"price":12.50}'),
        (Decimal("123456789012345678901.23"), "123456789012345678901.23"),
        (Decimal("NaN"), "null"),
        (float("inf"), "null"),
        (0.1, "0.1"),
        ([], "[]"),
        ({}, "{}"),
        ([True, None, 1], "[true,null,1]"),
        (date(2026, 12, 1), '"2026-12-01"'),
        (datetime(2026, 12, 1, 9, tzinfo=UTC), '"2026-12-01T09:00:00+00:00"'),
        (timedelta(minutes=30), '"PT30M"'),
        ("é\x00\x7f\x85\u2028\U000e0001", '"é\\u0000\\u007f\\u0085\\u2028\\udb40\\udc01"'),
        ("\ud800", '"\\ud800"'),
    ],
)
def test_json_is_exact_and_safe(value: object, text: str) -> None:
    assert json_text(value) == text
    json.loads(text)


def test_indented_json_is_that_of_the_standard_library() -> None:
    value = {"a": [1, {"b": []}, [2]], "c": {}, "d": {"e": "f"}}
    assert json_text(value, indent=2) == json.dumps(value, indent=2)


@pytest.mark.parametrize(
    ("color", "terminal", "environment", "colored"),
    [
        ("auto", True, {}, True),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", False, {}, False),
        ("never", True, {}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
    ],
)
def test_colours(
    color: Any, terminal: bool, environment: Mapping[str, str], colored: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, text in ({"TERM": "xterm-256color"} | dict(environment)).items():
        monkeypatch.setenv(name, text)
    stream = Terminal() if terminal else io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    Output("table", color=color).table(("id", "result"), [("1", Cell("fail", "red"))])
    assert ("\x1b[31m" in stream.getvalue()) is colored
    assert ("\x1b" in stream.getvalue()) is colored


def test_a_long_value_is_whole_in_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    stream = Terminal()
    monkeypatch.setattr(sys, "stdout", stream)
    Output("table", color="never").table(("id", "path"), [("1", "x" * 100)])
    assert stream.getvalue().count("x") == 100


def test_without_the_extra_a_table_is_plain_columns(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "hero_healthie.cli.terminal", raising=False)
    monkeypatch.delattr("hero_healthie.cli.terminal", raising=False)
    monkeypatch.setitem(sys.modules, "rich", None)
    output = Output("table")
    output.table(("id",), [("1",)])
    output.record({"id": 1})
    with output.progress("rows", total=2) as progress:
        progress.advance()
        progress.expect(3)
    assert capsys.readouterr() == ("ID\n1\nid  1\n", "")


@pytest.mark.parametrize("terminal", [True, False])
def test_progress_is_for_terminals(terminal: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal() if terminal else io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    with Output("plain", color="never").progress("invoices", total=2) as progress:
        progress.advance(2)
    assert ("invoices" in stream.getvalue()) is terminal


def test_what_the_encoding_lacks_is_a_question_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii", write_through=True))
    Output("plain").line("Zoë")
    assert raw.getvalue() == b"Zo?\n"

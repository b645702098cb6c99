"""A call that goes against what is known of its arguments is noticed, and one that does not is left alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from healthie_api import CreateTaskInput, TaskReminderInput
from hero_healthie_runtime.facts import ANY, CHECKED, Fact, breaches


def fact(kind: str, argument: str = "a", **details: Any) -> Fact:
    return Fact(argument=argument, kind=kind, text="so", check="refuse", **details)


def says(row: Fact, values: Mapping[str, object], version: str = "") -> list[str]:
    return [text for _, text in breaches([row], values, version=version)]


CASES: list[tuple[Fact, list[Mapping[str, object]], list[Mapping[str, object]]]] = [
    # what is known, the calls that go against it, those that do not
    (fact("ignored"), [{"a": 1}, {"a": False}], [{}, {"a": None}]),
    (fact("ignored", value=False), [{"a": False}], [{"a": True}, {}]),
    (fact("ignored", when={"b": ANY}), [{"a": 1, "b": 2}], [{"a": 1}, {"a": 1, "b": ""}]),
    (fact("inverted"), [{"a": True}, {"a": False}], [{}]),
    (fact("replaced"), [{"a": "x"}], [{"a": None}]),
    (fact("together", others=("b",)), [{"a": "x"}], [{"a": "x", "b": "y"}, {"b": "y"}, {}]),
    (fact("needs", others=("b", "c")), [{"a": ["x"]}, {"a": 1, "b": False}], [{"a": 1, "c": 2}, {"a": []}]),
    (fact("needs", others=("b",), value=False), [{"a": False}], [{"a": True}, {"a": False, "b": "x"}]),
    (fact("not_with", others=("b",)), [{"a": 1, "b": 2}], [{"a": 1}, {"b": 2}, {"a": True, "b": False}]),
    (fact("beats", others=("b", "c")), [{"a": 1, "c": 2}], [{"a": 1}]),
    (fact("at_most", limit=3, unit="characters"), [{"a": "four"}, {"a": {"k": 1}}], [{"a": "abc"}, {"a": object()}]),
    (fact("at_most", limit=2, unit="items"), [{"a": "1,2,3"}, {"a": [1, 2, 3]}], [{"a": "1,2"}, {"a": 9}]),
    (fact("drops_all_else", others=("id",)), [{"a": True, "b": 0}], [{"a": True, "id": "1"}, {"a": False, "b": 0}]),
    (fact("values", values=("x", 0)), [{"a": "y"}, {"a": 1}], [{"a": "x"}, {"a": 0}, {"a": ["y"]}, {}]),
    (fact("required"), [{}, {"a": ""}], [{"a": "x"}]),
    (fact("required", when={"k": "x"}, unless={"b": True}), [{"k": "x"}], [{}, {"k": "y"}, {"k": "x", "b": True}]),
]


@pytest.mark.parametrize(("row", "against", "fine"), CASES, ids=lambda each: getattr(each, "kind", ""))
def test_what_goes_against_a_fact(row: Fact, against: list[Any], fine: list[Any]) -> None:
    for values in against:
        assert says(row, values) == ["a so"], values
    for values in fine:
        assert says(row, values) == [], values


def test_every_kind_is_tried() -> None:
    assert {row.kind for row, _, _ in CASES} == CHECKED


def test_a_fact_holds_from_its_version_on() -> None:
    row = fact("required", since="2025-04-01")
    assert [bool(says(row, {}, version)) for version in ("2024-06-01", "2025-04-01", "2026-01-01", "")] == [
        False,
        True,
        True,
        True,
    ]


def test_paths_reach_into_mappings_models_and_lists_and_are_told_in_snake_case() -> None:
    row = fact("values", "input.fromDate.kind", values=("x",))
    assert says(row, {"input": {"fromDate": {"kind": "y"}}}) == ["input.from_date.kind so"]
    assert says(row, {"input": {"fromDate": [{"kind": "x"}, {"kind": "y"}]}}) == ["input.from_date.kind so"]
    for nothing in ({}, {"input": None}, {"input": 7}, {"input": {"fromDate": None}}):
        assert says(row, nothing) == []
    task = CreateTaskInput(content="x", reminder=TaskReminderInput(interval_type="monthly"))
    row = fact("values", "input.reminder.interval_type", values=("daily",))
    assert says(row, {"input": task}) == ["input.reminder.interval_type so"]

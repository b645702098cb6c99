"""Whatever Hero changes, the report says what it does to callers, and the generated code agrees."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

from hero_healthie_codegen.diff.openapi import compare as openapi_compare
from hero_healthie_codegen.openapi.description import document
from tests.unit.codegen.evolution.harness import Base, Case, batches, check_generated, check_report, make_base
from tests.unit.codegen.evolution.openapi_cases import CASES


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Base]:
    with pytest.MonkeyPatch.context() as patch:
        # The version before is the same in all tests: read it once.
        patch.setattr(openapi_compare, "load_side", functools.cache(openapi_compare.load_side))
        yield make_base(tmp_path_factory.mktemp("hero"), "hero")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.slow
def test_the_report_says_what_changed(case: Case, base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The tests below validate the same descriptions; it takes nine tenths of the time.
    monkeypatch.setattr(document, "find_problem", lambda _: None)
    check_report(case, base, tmp_path)


@pytest.mark.parametrize("group", batches("hero", CASES), ids=lambda group: group[0].name)
@pytest.mark.slow
def test_the_generated_code_changes_as_the_report_says(group: list[Case], base: Base, tmp_path: Path) -> None:
    check_generated(group, base, tmp_path)


@pytest.mark.parametrize("case", [case for case in CASES if case.ungenerated], ids=lambda case: case.name)
def test_the_report_comes_out_when_nothing_can_be_generated(case: Case, base: Base, tmp_path: Path) -> None:
    check_generated([case], base, tmp_path)


@pytest.mark.soak
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_change_alone(case: Case, base: Base, tmp_path: Path) -> None:
    check_generated([case], base, tmp_path)

"""Whatever Healthie changes, the report says what it does to callers, and the generated code agrees."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

from hero_healthie_codegen.diff.graphql import compare as graphql_compare
from tests.unit.codegen.evolution.graphql_cases import CASES
from tests.unit.codegen.evolution.harness import Base, Case, batches, check_generated, check_report, make_base


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Base]:
    with pytest.MonkeyPatch.context() as patch:
        # The version before is the same in all tests: read it once.
        patch.setattr(graphql_compare, "load_side", functools.cache(graphql_compare.load_side))
        yield make_base(tmp_path_factory.mktemp("healthie"), "healthie")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.slow
def test_the_report_says_what_changed(case: Case, base: Base, tmp_path: Path) -> None:
    check_report(case, base, tmp_path)


@pytest.mark.parametrize("group", batches("healthie", CASES), ids=lambda group: group[0].name)
@pytest.mark.slow
def test_the_generated_code_changes_as_the_report_says(group: list[Case], base: Base, tmp_path: Path) -> None:
    check_generated(group, base, tmp_path)


@pytest.mark.soak
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_change_alone(case: Case, base: Base, tmp_path: Path) -> None:
    check_generated([case], base, tmp_path)

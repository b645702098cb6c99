"""Many harmless changes are harmless; one that breaks is never lost among them; no change is no report."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import build_schema, print_schema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hero_healthie_codegen.diff import Report, compare_specs
from hero_healthie_codegen.diff.graphql import compare as graphql_compare
from hero_healthie_codegen.diff.openapi import compare as openapi_compare
from hero_healthie_codegen.openapi.description import document
from hero_healthie_codegen.specs.decisions import Api
from tests.unit.codegen.evolution import graphql_cases, openapi_cases
from tests.unit.codegen.evolution.harness import Case, Draft, compatible

CASES: dict[Api, list[Case]] = {"healthie": graphql_cases.CASES, "hero": openapi_cases.CASES}
APIS: list[Api] = ["healthie", "hero"]
FEW = settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def breaks(case: Case) -> bool:
    return any(line.level == "breaking" for line in case.lines)


@pytest.fixture(scope="module")
def olds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Api, Path]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(document, "find_problem", lambda *_: None)  # nine tenths of the time, and tested elsewhere
        for module in (graphql_compare, openapi_compare):
            patch.setattr(module, "load_side", functools.cache(module.load_side))
        yield {api: Draft(api).write(tmp_path_factory.mktemp(api) / "specs") for api in APIS}


def report_of(draft: Draft, old: Path) -> Report:
    with tempfile.TemporaryDirectory() as folder:
        return compare_specs(old, draft.write(Path(folder, "specs")), apis=[draft.api], surface=False)


def chosen(api: Api, data: st.DataObject, *, breaking: bool) -> list[Case]:
    pool = [case for case in CASES[api] if breaks(case) is breaking and not case.ungenerated]
    return data.draw(st.lists(st.sampled_from(pool), min_size=1, max_size=8, unique_by=lambda case: case.name))


@pytest.mark.parametrize("api", APIS)
@given(data=st.data())
@FEW
@pytest.mark.slow
def test_harmless_changes_together_are_harmless(api: Api, olds: dict[Api, Path], data: st.DataObject) -> None:
    draft = compatible(api, chosen(api, data, breaking=False))
    assert report_of(draft, olds[api]).level in {"none", "additive"}


@pytest.mark.parametrize("api", APIS)
@given(data=st.data())
@FEW
@pytest.mark.slow
def test_one_change_that_breaks_is_never_lost(api: Api, olds: dict[Api, Path], data: st.DataObject) -> None:
    cases = [chosen(api, data, breaking=True)[0], *chosen(api, data, breaking=False)]
    assert report_of(compatible(api, cases), olds[api]).level == "breaking"


@pytest.mark.parametrize("api", APIS)
def test_the_same_twice_is_no_difference(api: Api, olds: dict[Api, Path]) -> None:
    draft = Draft(api)
    assert report_of(draft, olds[api]).level == "none"
    rewritten = Draft(api, print_schema(build_schema(draft.schema)), draft.document)
    report = report_of(rewritten, olds[api])
    assert (report.level, report.changes, report.decisions) == ("none", (), ())


@pytest.mark.parametrize("api", APIS)
def test_what_is_added_one_way_is_removed_the_other(api: Api, olds: dict[Api, Path], tmp_path: Path) -> None:
    additions = [case for case in CASES[api] if any(line.kind.endswith("operation_added") for line in case.lines)]
    for number, case in enumerate(additions):
        new = Draft(api).apply(case).write(tmp_path / str(number))
        back = compare_specs(new, olds[api], apis=[api], surface=False)
        hit = {line.hits for line in case.lines}
        gone = {method for each in back.changes if each.kind == "operation_removed" for method in each.methods}
        assert back.level == "breaking"
        assert hit <= gone

"""Whatever Hero changes, the report says what it does to callers, and the generated code agrees."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.evolution.openapi_cases import CASES
from tests.codegen.evolution.harness import Base, Case, check, make_base


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    return make_base(tmp_path_factory.mktemp("hero"), "hero")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_change(case: Case, base: Base, tmp_path: Path) -> None:
    check(case, base, tmp_path)

"""The sandbox serves what codegen generates from, without importing codegen."""

from __future__ import annotations

import pytest
from graphql import lexicographic_sort_schema

from hero_healthie.sandbox.specs.load import healthie_schema, hero_description
from hero_healthie_codegen.openapi.package import load_document
from hero_healthie_codegen.pull.healthie import schema_text
from tests.support.healthie_specs import real_schema
from tests.support.paths import SPECS


@pytest.mark.slow
def test_the_corrected_description_of_hero_is_the_same() -> None:
    assert hero_description() == load_document(SPECS)


@pytest.mark.slow
def test_the_schema_of_healthie_is_the_same() -> None:
    served, generated = healthie_schema(), real_schema()
    assert schema_text(lexicographic_sort_schema(served)) == schema_text(lexicographic_sort_schema(generated))

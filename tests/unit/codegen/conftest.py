"""The real specs of Healthie and the package made of them, read once for all tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLSchema

from hero_healthie_codegen.diff.graphql import compare as graphql_compare
from hero_healthie_codegen.diff.graphql.compare import Side, load_side
from hero_healthie_codegen.graphql.documents.operations import Document
from hero_healthie_codegen.graphql.documents.selections import Selections
from tests.support.healthie_operations import operations_in
from tests.support.healthie_specs import real_documents, real_schema, real_selections
from tests.support.paths import SPECS


@pytest.fixture(scope="module", autouse=True)
def _places_of_generated_packages() -> Iterator[None]:
    before = [*sys.path]
    yield
    sys.path[:] = before


@pytest.fixture(scope="session")
def schema() -> GraphQLSchema:
    return real_schema()


@pytest.fixture(scope="session")
def selections() -> Selections:
    return real_selections()


@pytest.fixture(scope="session")
def documents() -> dict[str, Document]:
    return real_documents()


@pytest.fixture(scope="session")
def operations() -> dict[str, Any]:
    """Every generated operation by its root field."""
    return {operation.root_field: operation for operation in operations_in()}


@pytest.fixture
def read_once(monkeypatch: pytest.MonkeyPatch, schema: GraphQLSchema, documents: dict[str, Document]) -> None:
    """The present specs are read for all tests already."""
    present = Side(schema, tuple(documents.values()))
    monkeypatch.setattr(graphql_compare, "load_side", lambda specs: present if specs == SPECS else load_side(specs))

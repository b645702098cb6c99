"""The real specs of Healthie and the package made of them, read once for all tests."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import GraphQLSchema

from hero_healthie_codegen.graphql.documents.operations import Document
from hero_healthie_codegen.graphql.documents.selections import Selections, load_selections
from hero_healthie_codegen.graphql.package import all_documents
from hero_healthie_codegen.graphql.schema.schema import load_schema
from tests.support.healthie_operations import operations_in
from tests.support.paths import SPECS


@pytest.fixture(scope="session")
def schema() -> GraphQLSchema:
    return load_schema(SPECS / "healthie" / "schema.graphql")


@pytest.fixture(scope="session")
def selections(schema: GraphQLSchema) -> Selections:
    return load_selections(SPECS / "healthie" / "selections.toml", schema)


@pytest.fixture(scope="session")
def documents(schema: GraphQLSchema, selections: Selections) -> dict[str, Document]:
    made = all_documents(schema, selections, SPECS / "healthie" / "operations")
    return {document.root_field: document for document in made}


@pytest.fixture(scope="session")
def operations() -> dict[str, Any]:
    """Every generated operation by its root field."""
    return {operation.root_field: operation for operation in operations_in()}

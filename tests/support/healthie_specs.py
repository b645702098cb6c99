"""The real specs of Healthie as codegen reads them, read once in a process."""

from __future__ import annotations

from functools import cache

from graphql import GraphQLSchema

from hero_healthie_codegen.graphql.documents.operations import Document
from hero_healthie_codegen.graphql.documents.selections import Selections, load_selections
from hero_healthie_codegen.graphql.package import all_documents
from hero_healthie_codegen.graphql.schema.schema import load_schema
from tests.support.paths import SPECS

SCHEMA = SPECS / "healthie" / "schema.graphql"


@cache
def real_schema() -> GraphQLSchema:
    """Return the schema."""
    return load_schema(SCHEMA)


@cache
def real_selections() -> Selections:
    """Return what is decided about documents."""
    return load_selections(SPECS / "healthie" / "selections.toml", real_schema())


@cache
def real_documents() -> dict[str, Document]:
    """Return the documents of all operations, by their root fields."""
    made = all_documents(real_schema(), real_selections(), SPECS / "healthie" / "operations")
    return {document.root_field: document for document in made}

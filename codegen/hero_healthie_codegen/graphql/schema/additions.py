"""specs/healthie/additions.graphql: what the vendor has added since the schema was collected."""

from __future__ import annotations

from pathlib import Path

from graphql import GraphQLSchema, TypeExtensionNode, extend_schema, parse
from graphql.language import DocumentNode

from ...errors import SpecError
from ...formats.files import read_text

ADDITIONS = "additions.graphql"


def with_additions(schema: GraphQLSchema, schema_path: Path) -> GraphQLSchema:
    """Return a schema with what a file beside its own adds; what it has already stays as it is.

    Raises:
        SpecError: the additions are no extensions of types that the schema has.
        GraphQLError: they are not GraphQL, or do not fit.
    """
    path = schema_path.with_name(ADDITIONS)
    if not path.exists():
        return schema
    extensions: list[TypeExtensionNode] = []
    for node in parse(read_text(path), no_location=True).definitions:
        if not isinstance(node, TypeExtensionNode):
            raise SpecError(path, "holds more than extensions of types")
        known = schema.type_map.get(node.name.value)
        if known is None:
            raise SpecError(path, f"extends {node.name.value}, which the schema does not have")
        for part, there in (("fields", getattr(known, "fields", {})), ("values", getattr(known, "values", {}))):
            if hasattr(node, part):
                setattr(node, part, tuple(each for each in getattr(node, part) if each.name.value not in there))
        if getattr(node, "fields", ()) or getattr(node, "values", ()):
            extensions.append(node)
    return extend_schema(schema, DocumentNode(definitions=tuple(extensions)))

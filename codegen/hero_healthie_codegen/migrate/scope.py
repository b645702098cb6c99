"""What the rules look at: one text, the schema, and the fragments of all texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLNamedType,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
    TypeInfo,
    Undefined,
    ValidationContext,
)

from ..graphql.documents.nodes import fragments_of
from .edits import Change
from .spelling import Successor


@dataclass(slots=True)
class Scope:
    """One text in one pass."""

    text: str
    document: DocumentNode
    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    """The fragments that may be spread here: the text's own, then those of others."""
    successors: Mapping[str, Successor]
    changes: list[Change] = field(default_factory=list[Change])
    """Those of this pass, which do not get in each other's way."""
    refused: dict[int, str] = field(default_factory=dict[int, str])
    """Why something was left as it is, by where it begins."""
    notes: dict[int, str] = field(default_factory=dict[int, str])

    def change(self, change: Change) -> None:
        """Make a change, or leave it to the next pass."""
        made = [edit for each in self.changes for edit in each.edits]
        if change.edits and not any(edit.overlaps(other) for edit in change.edits for other in made):
            self.changes.append(change)

    def refuse(self, node: Node, reason: str) -> None:
        """Leave a node as it is and say why."""
        if node.loc is not None:
            self.refused[node.loc.start] = reason

    def note(self, node: Node, reason: str) -> None:
        """Say what is good to know of a node that fits the schema."""
        if node.loc is not None:
            self.notes[node.loc.start] = reason

    @property
    def whole(self) -> DocumentNode:
        """The text with the fragments of other texts that it may spread."""
        own = fragments_of(self.document)
        others = tuple(node for name, node in self.fragments.items() if name not in own)
        return DocumentNode(definitions=(*self.document.definitions, *others))

    def variable_uses(self, operation: OperationDefinitionNode) -> Iterator[tuple[str, Node, str, bool]]:
        """Yield each use of a variable: its name, the node, the type wanted there, and whether that has a default.

        The type is empty where the place itself does not fit the schema.
        """
        for use in self.context.get_recursive_variable_usages(operation):
            wanted = type_text(use)
            yield use.node.name.value, use.node, "" if wanted == "None" else wanted, use.default_value is not Undefined

    @property
    def context(self) -> ValidationContext:
        """What graphql-core knows of the text."""
        return ValidationContext(self.schema, self.whole, TypeInfo(self.schema), lambda _: None)

    def named(self, text: str) -> GraphQLNamedType | None:
        """Return the type of a text such as `[ID!]!`, without lists and nullability."""
        return self.schema.type_map.get(text.strip("[]!"))

    def is_here(self, node: Node) -> bool:
        """Return whether a node stands in this text."""
        loc, own = node.loc, self.document.loc
        return loc is not None and own is not None and loc.source is own.source


def type_text(of: object) -> str:
    """Return the type of a field, an argument or a use of a variable as text."""
    return str(cast("Any", of).type)

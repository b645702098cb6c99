"""What graphql-core finds, so that nothing it knows of is missing from the report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from graphql import GraphQLSchema, find_breaking_changes, find_dangerous_changes

from .graphql_context import Context
from .graphql_walk import Difference
from .report import Change, ChangeLevel

_NAME = re.compile(r"[A-Za-z_]\w*(?:\.\w+)*")


def unseen(context: Context, seen: Iterable[str]) -> Iterator[Change]:
    """Changes that graphql-core reports on a type that no change of ours is about."""
    types = {each.partition(".")[0].partition("(")[0] for each in seen}
    types |= {new for old, new in context.schemas.renames.items() if old in types}
    old, new = context.schemas.old, context.schemas.new
    for level, kind, description in _of_library(old, new):
        named = [name.partition(".")[0] for name in _NAME.findall(description)]
        known = [name for name in named if name in old.type_map or name in new.type_map]
        if not known or set(known) & types or set(known) & set(context.schemas.renames):
            continue
        methods = context.old.methods_of_type(known[0])
        if kind == "type_removed" and methods:
            continue  # the field or the operation that led to it says so
        yield context.change(Difference(kind, known[0]), level, description.rstrip("."), "Look at it.", methods=methods)


def _of_library(old: GraphQLSchema, new: GraphQLSchema) -> Iterator[tuple[ChangeLevel, str, str]]:
    for breaking in find_breaking_changes(old, new):
        yield "breaking", breaking.type.name.lower(), breaking.description
    for dangerous in find_dangerous_changes(old, new):
        yield "behaviour", dangerous.type.name.lower(), dangerous.description

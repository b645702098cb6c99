"""Find what of both APIs a program uses, in its Python and in its GraphQL documents, and limit a report to that."""

from __future__ import annotations

import argparse
import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from graphql import (
    ArgumentNode,
    EnumValueNode,
    FieldNode,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLSchema,
    NamedTypeNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    parse,
    visit,
)

from ..errors import CodegenError
from ..folders import files_in
from ..graphql.schema.schema import held_types, load_schema
from ..specs.fitting import leaving_out
from ..specs.folder import specs_folder
from .report.changes import Change, Report


@dataclass(frozen=True, slots=True)
class Used:
    """What a program uses; without sources, everything."""

    sources: tuple[str, ...] = ()
    names: tuple[frozenset[str], ...] = ()
    """The names in each Python file."""
    coordinates: frozenset[str] = frozenset()
    """What its documents name of the schema: `Type`, `Type.field`, `Type.field(argument:)`."""

    def only(self, report: Report) -> Report:
        """Return a report of what is used alone, and of what a person has to decide."""
        if not self.sources:
            return report
        changes = tuple(self._narrowed(each) for each in report.changes if self.uses(each))
        surface = tuple(self._narrowed(each) for each in report.surface if self.uses(each))
        hit = {f"`{method}`" for each in changes for method in each.methods}
        by_hand = tuple(each for each in report.by_hand if hit & {*each.partition(" call")[0].split(", ")})
        filtered = f"what is used in {' and '.join(self.sources)}"
        return replace(
            report, changes=changes, surface=surface, by_hand=by_hand, left_out=(), confirmations=(), filtered=filtered
        )

    def uses(self, change: Change) -> bool:
        """Return whether a change is about something that is used."""
        if change.where in self.coordinates:
            return True
        classes = {each.owner for each in change.elements if "." not in each.owner}
        return any(classes & names for names in self.names) or any(map(self._calls, change.methods))

    def _calls(self, method: str) -> bool:
        return any({*method.split(".")[1:]} <= names for names in self.names)

    def _narrowed(self, change: Change) -> Change:
        """Return a change with the methods that are called alone, as far as it is known which ones are."""
        return replace(change, methods=tuple(filter(self._calls, change.methods))) if self.names else change


def add_used_options(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that limit a report."""
    parser.add_argument("--used-by", type=Path, metavar="PATH", help="only what Python files there call")
    parser.add_argument("--operations", type=Path, metavar="PATH", help="only what GraphQL documents there use")


@leaving_out()
def used_of(options: argparse.Namespace, schema: Path | None = None) -> Used:
    """Return what the arguments name; raise CodegenError if nothing is there, or it cannot be read."""
    names: list[frozenset[str]] = []
    coordinates: set[str] = set()
    if options.used_by is not None:
        for path in _files(options.used_by, ".py"):
            names.append(frozenset(_names(path)))
    if options.operations is not None:
        known = load_schema(schema or specs_folder() / "healthie" / "schema.graphql")
        for path in _files(options.operations, ".graphql", ".gql"):
            coordinates |= _coordinates(path, known)
    given = tuple(str(each) for each in (options.used_by, options.operations) if each is not None)
    return Used(given, tuple(names), frozenset(coordinates))


def _files(path: Path, *suffixes: str) -> list[Path]:
    found = [each for each, _ in files_in([path], suffixes)]
    if not found:
        raise CodegenError(f"{path} holds no file that ends in {' or '.join(suffixes)}")
    return found


def _names(path: Path) -> Iterator[str]:
    """Yield every name in a Python file, and the words in its texts: a method may be called by its path."""
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        raise CodegenError(f"{path} is not Python that can be read") from None
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                yield name
            case ast.Constant(value=str() as text):
                yield from re.findall(r"\w+", text)
            case _:
                pass


def _coordinates(path: Path, schema: GraphQLSchema) -> set[str]:
    """Return what the documents of a file name of a schema, with all that is in the inputs they send."""
    try:
        document = parse(path.read_text("utf-8"))
    except (GraphQLError, UnicodeDecodeError) as error:
        raise CodegenError(f"{path} is no GraphQL document: {error}") from None
    info, found = TypeInfo(schema), set[str]()

    class Names(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> None:
            parent = info.get_parent_type()
            if parent is not None:
                found.update((parent.name, f"{parent.name}.{node.name.value}"))

        def enter_argument(
            self, node: ArgumentNode, _key: object, _parent: object, _path: object, above: list[object]
        ) -> None:
            parent, field = info.get_parent_type(), above[-2] if isinstance(above[-1], list | tuple) else above[-1]
            if parent is not None and isinstance(field, FieldNode):
                found.add(f"{parent.name}.{field.name.value}({node.name.value}:)")

        def enter_named_type(self, node: NamedTypeNode, *_: object) -> None:
            for name in held_types(schema, node.name.value) & schema.type_map.keys():
                type_ = schema.type_map[name]
                fields = type_.fields if isinstance(type_, GraphQLInputObjectType) else ()
                found.update((name, *(f"{name}.{field}" for field in fields)))

        def enter_enum_value(self, node: EnumValueNode, *_: object) -> None:
            found.add(f"{str(cast(Any, info).get_input_type()).strip('[]!')}.{node.value}")

    visit(document, TypeInfoVisitor(info, Names()))
    return found

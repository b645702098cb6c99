"""specs/healthie/selections.toml: human decisions about the fields that documents select."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, cast

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    is_required_argument,
)
from graphql.pyutils import did_you_mean, suggestion_list

from ...errors import SpecError
from ...formats.files import read_toml
from ...specs.fitting import misfit
from ..schema.scalars import ANYTHING, CHOICES, DECIDED_FIELDS, KNOWN
from ..schema.schema import Fields
from .fragment_names import payload_types

SECTIONS = ("types", "scalars", "files", "fields", "neighbours")
KEYS = ("beside", "list_fields", "never", "on_request")


@dataclass(frozen=True, slots=True)
class TypeSelection:
    """The decisions about one object type."""

    beside: tuple[str, ...] = ()
    """The fields of an object that stands next to another, where the rules for these do not do."""
    list_fields: tuple[str, ...] = ()
    """The fields of a node of a connection, where the whole type would cost too much."""
    never: frozenset[str] = frozenset()
    """Fields that no document may ask for."""
    on_request: frozenset[str] = frozenset()
    """Fields that generated documents leave out, and hand-written ones may ask for."""
    page: int | None = None
    """How many nodes a page should hold, where a type is too wide for the usual number."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The rules for what stands next to the object that an operation returns."""

    names: frozenset[str] = frozenset()
    """The fields that say which object it is."""
    most_leaves: int = 0
    """An object with no more of these, and"""
    most_objects: int = 0
    """with no more of these, comes whole."""
    owned: Sequence[str] = ()
    """The types that are parts of others and nothing by themselves, as all are that no query returns: whole."""
    gated: str = ""
    """The types, as an expression, that do not come along, as not every key may read them."""
    never: str = ""
    """The fields of any type, as an expression, that no document may ask for."""

    def is_gated(self, type_name: str) -> bool:
        """Return whether some keys may not read a type."""
        return re.fullmatch(self.gated, type_name) is not None


@dataclass(frozen=True, slots=True)
class Selections:
    """The decisions about all types."""

    path: Path
    types: Mapping[str, TypeSelection]
    scalars: Mapping[str, str] = field(default_factory=dict[str, str])
    """From scalars of the schema to those that codegen knows and treats them as."""
    file_text_suffix: str | None = None
    """The ending of the fields that take the file of the `Upload` field beside them as a `data:` URL."""

    neighbours: Neighbours | None = None
    """Without them an object next to another is its id."""

    fields: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    """From what fields hold (`DECIDED_FIELDS`) to their names, with or without their type's."""

    _wanted: dict[Fields, list[tuple[str, GraphQLField]]] = field(
        init=False, repr=False, compare=False, default_factory=dict[Fields, list[tuple[str, GraphQLField]]]
    )

    def of(self, type_name: str) -> TypeSelection:
        """Return the decisions about a type, empty where nobody had to decide."""
        return self.types.get(type_name, TypeSelection())

    def with_rows(self, rows: Iterable[str]) -> Selections:
        """Return the same with rows as they stand in the file; they count beside what was decided."""
        types = dict(self.types)
        for name, row in (each for text in rows for each in tomllib.loads(text)["types"].items()):
            known = types.get(name, TypeSelection())
            listed, cut = tuple(row.get("list_fields", known.list_fields)), frozenset(row.get("on_request", ()))
            types[name] = replace(known, list_fields=listed, on_request=known.on_request | cut)
        return replace(self, types=types)

    def wanted(self, type_: Fields) -> list[tuple[str, GraphQLField]]:
        """Return the fields of a type that generated documents may ask for."""
        if type_ not in self._wanted:
            decided = self.of(type_.name)
            left_out = decided.never | decided.on_request
            self._wanted[type_] = [
                (name, field_)
                for name, field_ in type_.fields.items()
                if name not in left_out
                and field_.deprecation_reason is None
                and not any(is_required_argument(argument) for argument in field_.args.values())
            ]
        return self._wanted[type_]


def load_selections(path: Path, schema: GraphQLSchema) -> Selections:
    """Read the decisions and check them against the schema; raise SpecError if the file is missing or not TOML, a
    decision has no reason, or names what the schema does not have.
    """
    table = read_toml(path)
    problems: list[str] = [f"unknown section [{key}]" for key in table if key not in SECTIONS]
    neighbours = _neighbours(_rows(table, "neighbours", problems), problems)
    types = {name: _type(name, row, schema, problems) for name, row in _rows(table, "types", problems).items()}
    if neighbours:
        types = _with_never(types, neighbours, schema)
    problems += [
        f"[types.{name}]: {field!r} is in never and in another list as well"
        for name, row in types.items()
        for field in sorted({*row.beside, *row.list_fields, *row.on_request} & row.never)
    ]
    scalars = _rows(table, "scalars", problems)
    for name, known in scalars.items():
        problems += _scalar_problems(name, known, schema)
    files = _rows(table, "files", problems)
    suffix = files.get("text_suffix")
    if files and not (files.keys() == {"text_suffix", "reason"} and all(isinstance(x, str) for x in files.values())):
        problems.append("[files] holds text_suffix and its reason")
    held = _rows(table, "fields", problems)
    if held and not held.pop("reason", None):
        problems.append("[fields] lacks its reason")
    problems += [f"[fields]: {kind} is none of {', '.join(DECIDED_FIELDS)}" for kind in held.keys() - DECIDED_FIELDS]
    if problems:
        misfit(SpecError(path, "; ".join(problems) if len(problems) == 1 else "\n  " + "\n  ".join(problems)))
    return Selections(path, _with_interfaces(types, schema), scalars, suffix, neighbours, held)


def undecided_scalars(schema: GraphQLSchema, selections: Selections) -> Iterator[str]:
    """Return a note for each scalar that codegen does not know, with the row that would change it."""
    unknown = [
        name
        for name, type_ in schema.type_map.items()
        if isinstance(type_, GraphQLScalarType) and name not in KNOWN and name not in selections.scalars
    ]
    if unknown:
        rows = "".join(f'\n{name} = "{ANYTHING}"' for name in unknown)
        yield (
            f"note: these scalars may be any JSON value, as nothing says what they are; to say it, add to "
            f"{selections.path} (one of {', '.join(CHOICES)}):\n\n[scalars]{rows}\n"
        )


def _rows(table: Mapping[str, Any], key: str, problems: list[str]) -> dict[str, Any]:
    value: Any = table.get(key, {})
    if isinstance(value, dict):
        return cast("dict[str, Any]", value)
    problems.append(f"[{key}] has to be a table")
    return {}


def _neighbours(row: Mapping[str, Any], problems: list[str]) -> Neighbours | None:
    if not row:
        return None
    known = {each.name for each in fields(Neighbours)}
    given: dict[str, Any] = {key: value for key, value in row.items() if not key.endswith("_reason")}
    found = [f"[neighbours]: unknown key {key!r}" for key in given.keys() - known]
    found += [f"[neighbours]: {key} has no {key}_reason" for key in given if not row.get(f"{key}_reason")]
    for key in ("gated", "never"):
        try:
            re.compile(given.get(key, ""))
        except re.error as error:
            found.append(f"[neighbours]: {key} is no regular expression: {error}")
    problems += found
    given["names"] = frozenset(given.get("names", ()))
    return None if found else Neighbours(**given)


def _with_never(
    types: Mapping[str, TypeSelection], rule: Neighbours, schema: GraphQLSchema
) -> dict[str, TypeSelection]:
    """Forbid the fields that must never be asked for of all types but what mutations alone return."""
    found, payloads = dict(types), payload_types(schema)
    for name, type_ in schema.type_map.items():
        if isinstance(type_, Fields) and name not in payloads:
            never = {each for each in type_.fields if re.fullmatch(rule.never, each)}
            if never:
                known = found.get(name, TypeSelection())
                found[name] = replace(known, never=known.never | never)
    return found


def _scalar_problems(name: str, known: object, schema: GraphQLSchema) -> Iterator[str]:
    type_ = schema.get_type(name)
    if not isinstance(type_, GraphQLScalarType):
        names = [each.name for each in schema.type_map.values() if isinstance(each, GraphQLScalarType)]
        yield f"[scalars]: the schema has no scalar {name}; remove the row.{did_you_mean(suggestion_list(name, names))}"
    if known not in CHOICES:
        yield f"[scalars]: {name} has to be one of {', '.join(CHOICES)}"


def _type(type_name: str, row: Any, schema: GraphQLSchema, problems: list[str]) -> TypeSelection:
    where = f"[types.{type_name}]"
    type_ = schema.get_type(type_name)
    if not isinstance(type_, Fields):
        hint = did_you_mean(suggestion_list(type_name, list(schema.type_map)))
        problems.append(f"{where}: the schema has no such object type; remove the row.{hint}")
        return TypeSelection()
    if not isinstance(row, dict):
        problems.append(f"{where} has to be a table")
        return TypeSelection()
    decided = cast("dict[str, Any]", row)
    problems += [
        f"{where}: unknown key {key!r}" for key in decided if key.removesuffix("_reason") not in (*KEYS, "page")
    ]
    found = {key: _fields(where, type_, decided, key, problems) for key in KEYS}
    page = decided.get("page")
    if page is not None and not (isinstance(page, int) and page > 0 and decided.get("page_reason")):
        problems.append(f"{where}: page is a number of nodes, and has a page_reason")
    never, on_request = frozenset(found["never"]), frozenset(found["on_request"])
    return TypeSelection(found["beside"], found["list_fields"], never, on_request, page)


def _fields(
    where: str,
    type_: Fields,
    row: Mapping[str, Any],
    key: str,
    problems: list[str],
) -> tuple[str, ...]:
    value: Any = row.get(key, [])
    if not isinstance(value, list) or not all(isinstance(name, str) for name in cast("list[object]", value)):
        problems.append(f"{where}: {key} has to be a list of field names")
        return ()
    names = tuple(cast("list[str]", value))
    if names and not row.get(f"{key}_reason"):
        problems.append(f"{where}: {key} has no {key}_reason")
    for name in names:
        if name not in type_.fields:
            hint = did_you_mean(suggestion_list(name, list(type_.fields)))
            problems.append(f"{where}: {key} names {name!r}, which the type does not have; remove it.{hint}")
    return tuple(name for name in names if name in type_.fields)


def _with_interfaces(types: Mapping[str, TypeSelection], schema: GraphQLSchema) -> dict[str, TypeSelection]:
    """Share decisions between objects and their interfaces: what is forbidden of one is forbidden of the other."""
    found = dict(types)
    objects = [type_ for type_ in schema.type_map.values() if isinstance(type_, GraphQLObjectType)]
    for type_ in objects:
        for interface in type_.interfaces:
            _share(found, types, type_, interface)
            _share(found, types, interface, type_)
    return found


def _share(
    found: dict[str, TypeSelection],
    decided: Mapping[str, TypeSelection],
    source: Fields,
    target: Fields,
) -> None:
    row = decided.get(source.name)
    if row is not None:
        known = found.get(target.name, TypeSelection())
        never = known.never | (row.never & target.fields.keys())
        found[target.name] = replace(
            known, never=never, on_request=known.on_request | (row.on_request & target.fields.keys() - never)
        )

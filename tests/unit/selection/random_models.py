"""Random models over the real schema, with what each of them reads from a response.

They are made from graphql-core's view of the schema, and not from the map that the client has of it.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal
from uuid import UUID

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_composite_type,
    is_required_argument,
)
from hypothesis import strategies as st
from pydantic import BaseModel, Field, create_model
from typing_extensions import TypedDict

from hero_healthie.selection import Args, From, Local, On
from tests.unit.codegen.healthie_fakes import SCALARS

MOMENT = datetime(2022, 8, 15, 14, 22, 14, tzinfo=timezone(timedelta(hours=-4)))
READ: dict[str, list[tuple[Any, Any]]] = {
    # What a scalar may be read as, and the value of the fakes then.
    "Boolean": [(bool, True), (Any, True)],
    "Cursor": [(str, "MQ")],
    "Float": [(float, 12.5), (Decimal, Decimal("12.5"))],
    "HexColor": [(str, "#00aa00")],
    "ID": [(str, "981"), (int, 981)],
    "ISO8601Date": [(date, date(2022, 8, 15)), (str, "2022-08-15")],
    "ISO8601DateTime": [(datetime, MOMENT), (str, SCALARS["ISO8601DateTime"])],
    "ISO8601Duration": [(timedelta, timedelta(minutes=30)), (str, "PT30M")],
    "Int": [(int, 7), (Decimal, Decimal(7))],
    "JSON": [(Any, {"key": "value"}), (dict[str, str], {"key": "value"})],
    "String": [(str, "text"), (Literal["text", "other"], "text")],
    "Upload": [(Any, "text")],
    "UUID": [(UUID, UUID(SCALARS["UUID"])), (str, SCALARS["UUID"])],
}
_numbers = itertools.count()


@dataclass
class Reads:
    """A model, and how to see that a value of it is what a response holds."""

    model: Any
    check: Callable[[Any], None]


@dataclass
class Part:
    """A field of a model that is being made."""

    name: str
    annotation: Any
    alias: str | None
    check: Callable[[Any], None]


def leads_to_what_is_rare(field: GraphQLField, levels: int) -> bool:
    """Whether a field is a union or has arguments, or one in a few levels below it is or has."""
    return bool(field.args) or leads_to_union(get_named_type(field.type), levels)


@cache
def leads_to_union(type_: Any, levels: int) -> bool:
    """Whether a type is a union, or one in a few levels below it is."""
    if isinstance(type_, GraphQLUnionType):
        return True
    fields = type_.fields.values() if isinstance(type_, GraphQLObjectType) and levels > 0 else ()
    return any(leads_to_union(get_named_type(each.type), levels - 1) for each in fields)


def equals(expected: Any) -> Callable[[Any], None]:
    def check(value: Any) -> None:
        assert value == expected
        assert type(value) is type(expected)

    return check


class Models:
    """Draws models of one schema."""

    def __init__(self, schema: GraphQLSchema, never: dict[str, frozenset[str]]) -> None:
        self._schema = schema
        self._never = never

    def of(self, draw: Any, type_: Any, levels: int = 3, *, typename: str | None = None) -> Reads:
        """A model of an object type; one of a union's members says its type."""
        assert isinstance(type_, GraphQLObjectType)
        names = sorted(
            name
            for name, field in type_.fields.items()
            if name not in self._never.get(type_.name, ()) and (levels > 1 or not is_composite_type(_named(field)))
        )
        kind = draw(st.sampled_from(["pydantic", "dataclass", "typed dict"]))
        rare = [name for name in names if leads_to_what_is_rare(type_.fields[name], levels - 1)]
        chosen = draw(st.lists(st.sampled_from(names), min_size=1, max_size=5, unique=True)) if names else []
        if rare:
            chosen = list(dict.fromkeys([*chosen, draw(st.sampled_from(rare))]))
        parts = [
            self._part(draw, type_.fields[name], name, levels, kind, of_union=typename is not None) for name in chosen
        ]
        if typename is not None or not parts:
            name = typename or type_.name
            parts.append(Part("typename", Literal[name], None, equals(name)))
        if kind != "typed dict" and draw(st.booleans()):
            parts.append(Part("kept_here", Annotated[int, Local()], None, equals(7)))
        return _made(kind, parts)

    def _part(self, draw: Any, field: GraphQLField, name: str, levels: int, kind: str, *, of_union: bool) -> Part:
        inner, check = self._value(draw, field.type, levels)
        markers: list[Any] = []
        required = {
            each: value for each, arg in field.args.items() if is_required_argument(arg) for value in [_value_for(arg)]
        }
        optional = {each: _value_for(arg) for each, arg in field.args.items() if each in ("first", "last", "offset")}
        arguments = required | (optional if draw(st.booleans()) else {})
        if arguments:
            markers.append(Args(**arguments))
        way = draw(st.sampled_from(["same", "from", "alias"]))
        python = f"{name}_" if name in _KEYWORDS else name
        alias = None
        # Fields of one name have to be of one type in all members of a union.
        if way == "from" or of_union or python != name or python.startswith("_") or python in _TAKEN:
            python = f"own_{next(_numbers)}"
            markers.append(From(name))
        elif way == "alias" and kind == "pydantic":
            python, alias = f"own_{next(_numbers)}", name
        annotation = Annotated[(inner, *markers)] if markers else inner
        return Part(python, annotation if draw(st.booleans()) else _optional(annotation), alias, check)

    def _value(self, draw: Any, type_: Any, levels: int) -> tuple[Any, Callable[[Any], None]]:
        if isinstance(type_, GraphQLNonNull):
            return self._value(draw, type_.of_type, levels)
        if isinstance(type_, GraphQLList):
            inner, check = self._value(draw, type_.of_type, levels)

            def check_all(values: Any) -> None:
                assert len(values) == 2
                for each in values:
                    check(each)

            return draw(st.sampled_from([list[inner], tuple[inner, ...], list[inner | None]])), check_all
        if isinstance(type_, GraphQLObjectType):
            reads = self.of(draw, type_, levels - 1)
            return reads.model, reads.check
        if isinstance(type_, GraphQLUnionType):
            # The fakes return the first.
            members = [
                self.of(draw, each, levels - 1, typename=each.name) for each in self._schema.get_possible_types(type_)
            ]
            if draw(st.booleans()):
                found = members[0].model
                for each in members[1:]:
                    found = found | each.model
                return found, members[0].check
            return Annotated[members[0].model, On(type_.types[0].name)], members[0].check
        if isinstance(type_, GraphQLEnumType):
            return str, equals(next(iter(type_.values)))
        annotation, expected = draw(st.sampled_from(READ[type_.name]))
        return annotation, equals(expected)


_KEYWORDS = frozenset({"class", "from", "import", "global", "is", "in"})
_TAKEN = frozenset({*dir(BaseModel), "date", "datetime"})


def _named(field: GraphQLField) -> Any:
    return get_named_type(field.type)


def _optional(annotation: Any) -> Any:
    return annotation | None


def _value_for(argument: Any) -> Any:
    name = str(argument.type).strip("[]!")
    value: Any = {"Int": 3, "Boolean": True, "ISO8601DateTime": datetime(2026, 1, 1, tzinfo=UTC)}.get(name, "1")
    return [value] if "[" in str(argument.type) else value


def _made(kind: str, parts: list[Part]) -> Reads:
    name = f"Model{next(_numbers)}"
    if kind == "pydantic":
        fields: dict[str, Any] = {
            part.name: (part.annotation, 7 if part.name == "kept_here" else Field(alias=part.alias)) for part in parts
        }
        model: Any = create_model(name, **fields)
    elif kind == "dataclass":
        rows = [
            (part.name, part.annotation, dataclasses.field(default=7))
            if part.name == "kept_here"
            else (part.name, part.annotation)
            for part in parts
        ]
        model = dataclasses.make_dataclass(name, rows)
    else:
        model = TypedDict(name, {part.name: part.annotation for part in parts})  # type: ignore[operator]

    def check(value: Any) -> None:
        assert isinstance(value, dict if kind == "typed dict" else model)
        for part in parts:
            part.check(value[part.name] if kind == "typed dict" else getattr(value, part.name))
        if kind == "typed dict":
            assert set(value) == {part.name for part in parts}

    return Reads(model, check)

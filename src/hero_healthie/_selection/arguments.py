"""The arguments of nested fields, written into the document."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import cast
from uuid import UUID

from hero_healthie._selection.markers import Args
from hero_healthie._selection.names import NAME, did_you_mean, listed, wrong_model
from hero_healthie._selection.type_map import FieldDefinition, TypeMap, named
from hero_healthie_runtime.errors import kind_of, with_article
from hero_healthie_runtime.names import snake

_TEXTS = ("String", "ID", "Cursor", "HexColor", "UUID", "ISO8601Date", "ISO8601DateTime", "ISO8601Duration")
_PAGE_SIZES = ("first", "last")


def written_arguments(types: TypeMap, field: FieldDefinition, args: Args | None, path: tuple[str, ...]) -> str:
    """Return the arguments of a field as they stand in a document, in the order of the schema; "" for none.

    Raises:
        InvalidArgumentError: one is missing, not known or of another type.
    """
    given = _by_schema_name(field, args, path)
    described = field.arguments
    missing = [name for name, type_ in described.items() if type_.endswith("!") and given.get(name) is None]
    if missing:
        example = ", ".join(f"{name}=…" for name in missing)
        raise wrong_model(path, f"{field.name} needs {listed(missing)}: add Args({example})")
    texts = [
        f"{name}: {_literal(types, given[name], type_, (*path, f'Args({name})'))}"
        for name, type_ in described.items()
        if name in given
    ]
    return f"({', '.join(texts)})" if texts else ""


def page_sizes(args: Args | None) -> list[int]:
    """Return how many nodes a connection is asked for."""
    values = {} if args is None else args.values
    return [value for name, value in values.items() if name in _PAGE_SIZES and isinstance(value, int)]


def _by_schema_name(field: FieldDefinition, args: Args | None, path: tuple[str, ...]) -> dict[str, object]:
    described = field.arguments
    names = {snake(name): name for name in described} | {name: name for name in described}
    given: dict[str, object] = {}
    for name, value in ({} if args is None else args.values).items():
        if name not in names:
            takes = f"takes {listed(described)}" if described else "takes no arguments"
            raise wrong_model(
                path, f"{field.name} has no argument {name}{did_you_mean(name, described) or f'; it {takes}'}"
            )
        given[names[name]] = value
    return given


def _literal(types: TypeMap, value: object, type_: str, path: tuple[str, ...]) -> str:  # noqa: PLR0911 (one for each kind)
    required = type_.removesuffix("!")
    if value is None:
        if type_.endswith("!"):
            raise wrong_model(path, "must not be None")
        return "null"
    if required.startswith("["):
        if isinstance(value, str | bytes) or not isinstance(value, Sequence):
            raise wrong_model(path, "must be a list")
        inner = required[1:-1]
        return f"[{', '.join(_literal(types, each, inner, path) for each in cast('Sequence[object]', value))}]"
    allowed = types.enum(required)
    if allowed is not None:
        text = value.value if isinstance(value, Enum) else value
        if not isinstance(text, str) or text not in allowed:
            near = did_you_mean(text, allowed) if isinstance(text, str) else ""
            raise wrong_model(path, f"must be one of the {named(type_)}{near or f': {listed(allowed)}'}")
        return text
    kind = types.scalars.get(required)
    if kind in _TEXTS and isinstance(value, str | date | UUID):
        return _text(_moment(value, kind, path) if isinstance(value, date) else str(value))
    if kind == "ID" and isinstance(value, int) and not isinstance(value, bool):
        return _text(str(value))
    if kind == "Boolean" and isinstance(value, bool):
        return "true" if value else "false"
    if kind in ("Int", "Float") and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if kind == "Float" and isinstance(value, float | Decimal) and math.isfinite(value):
        return str(value)
    if kind in (None, "JSON"):
        return _any(value, path)
    raise wrong_model(path, f"must be {with_article(required)}, not {kind_of(value)}")


def _moment(value: date, kind: str | None, path: tuple[str, ...]) -> str:
    if kind == "ISO8601DateTime" and (not isinstance(value, datetime) or value.utcoffset() is None):
        raise wrong_model(path, "must be a datetime with a time zone")
    return value.isoformat()


def _any(value: object, path: tuple[str, ...]) -> str:
    """Return a value whose type the map does not hold: an input object, or any JSON."""
    if isinstance(value, str):
        return _text(value)
    if value is None or isinstance(value, bool | int) or (isinstance(value, float) and math.isfinite(value)):
        return json.dumps(value)
    if isinstance(value, Mapping):
        items = cast("Mapping[object, object]", value).items()
        if not all(isinstance(name, str) and NAME.fullmatch(name) for name, _ in items):
            raise wrong_model(path, "has a key that is no name")
        return "{" + ", ".join(f"{name}: {_any(each, path)}" for name, each in items) + "}"
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return f"[{', '.join(_any(each, path) for each in cast('Sequence[object]', value))}]"
    raise wrong_model(path, f"{kind_of(value)} cannot be written into a document")


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)  # its escapes are those of GraphQL

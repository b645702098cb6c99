"""JSON as commands print it: numbers with their exact digits, and nothing that a terminal would obey."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, cast

from hero_healthie_runtime.models import ModelMethods


def json_text(value: object, *, indent: int | None = None) -> str:
    """Return a value as JSON text. A Decimal is a number with the digits it has; NaN, which JSON lacks, is null."""
    pieces: list[str] = []
    _write(plain(value), "" if indent is None else "\n", indent or 0, pieces.append)
    return "".join(pieces)


def plain(value: object) -> Any:
    """Return what JSON holds of a value: models by the vendor's names, moments as ISO 8601."""
    if value is None or isinstance(value, bool | int | float | Decimal | str):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, ModelMethods):
        return value._wire()  # pyright: ignore[reportPrivateUsage] (it does not read the files that it holds)
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in cast("Mapping[object, object]", value).items()}
    fields: Any = getattr(value, "__dataclass_fields__", None) or getattr(value, "_fields", None)
    if fields:
        return {name: plain(getattr(value, name)) for name in fields if not name.startswith("_")}
    if isinstance(value, Iterable) and not isinstance(value, bytes):
        return [plain(item) for item in cast("Iterable[object]", value)]
    return _text_of(value)


def _text_of(value: object) -> str:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return f"({len(value)} bytes)"
    if isinstance(value, timedelta):
        from hero_healthie_runtime.graphql.scalars import write_duration  # noqa: PLC0415 (loads pydantic)

        return write_duration(value)
    return str(value)


def _write(value: Any, line: str, indent: int, put: Callable[[str], None]) -> None:
    """Write a value; `line` is the line break in front of its items, with the indentation of the value itself."""
    if isinstance(value, dict | list):
        pairs = isinstance(value, dict)
        opening, closing = "{}" if pairs else "[]"
        held: Any = cast("object", value)
        items: Iterable[tuple[str, Any]] = held.items() if pairs else (("", item) for item in held)
        inner = line + " " * indent
        put(opening)
        for number, (key, item) in enumerate(items):
            put(("," if number else "") + (inner if line or not number else ""))
            if pairs:
                put(_text(key) + (": " if line else ":"))
            _write(item, inner, indent, put)
        put((line if held else "") + closing)
    elif isinstance(value, str):
        put(_text(value))
    elif isinstance(value, Decimal):
        put(str(value) if value.is_finite() else "null")
    else:
        put(json.dumps(value) if not isinstance(value, float) or value - value == 0 else "null")


def _text(value: str) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if text.isprintable() else "".join(map(_escaped, text))


def _escaped(mark: str) -> str:
    if mark.isprintable():
        return mark
    return f"\\u{ord(mark):04x}" if ord(mark) < 0x10000 else json.dumps(mark)[1:-1]

"""Generate deterministic data that is valid for a JSON Schema."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.common.nhs_numbers import nhs_number
from hero_healthie_runtime.json import is_array, is_object

_DIGITS = "^\\d+$"
_ROWS = 2
_MAX_DEPTH = 12

_FIRST_NAMES = "Ada Grace Alan Rosalind Edsger Hedy Linus Mary Tim Radia Donald Katherine"
_LAST_NAMES = "Lovelace Hopper Turing Franklin Dijkstra Lamarr Pauling Seacole Berners Perlman"
FIRST_NAMES, LAST_NAMES = _FIRST_NAMES.split(), _LAST_NAMES.split()
_PHRASES = (
    *("Annual review", "Bring your glasses", "Call back", "First visit", "Follow-up in two weeks", "Morning clinic"),
    *("New patient", "No change", "On request", "Please ring the bell", "Repeat request", "See the letter", "Well"),
)


def stable(*parts: object) -> int:
    """Return a number from 0 to 2**32 - 1 that depends on nothing but its arguments."""
    return zlib.crc32("/".join(map(str, parts)).encode())


def _digits(salt: int) -> str:
    return str(1000 + salt % 9000)


def _moment(salt: int) -> str:
    return f"2026-03-{1 + salt % 28:02d}T{salt % 24:02d}:30:00.000Z"


#: The text of a field, by the first pattern that its name matches.
_TEXTS: tuple[tuple[str, Callable[[int], str]], ...] = (
    (r"(^|_)id(\[\])?$", _digits),
    (r"email", lambda salt: f"{FIRST_NAMES[salt % len(FIRST_NAMES)].lower()}.{salt % 1000}@example.com"),
    (r"url|link$", lambda salt: f"https://example.com/{salt % 10000}"),
    (r"_at$|^(start|end)_time$|^reserved_until$|^expiration_time$", _moment),
    (r"^dob$|^date_of_birth$", lambda salt: f"{1950 + salt % 50}-{1 + salt % 12:02d}-{1 + salt % 28:02d}"),
    (r"date$|_on$", lambda salt: f"2026-03-{1 + salt % 28:02d}"),
    (r"phone|mobile", lambda salt: f"+447700900{salt % 1000:03d}"),
    (r"^first_name$", lambda salt: FIRST_NAMES[salt % len(FIRST_NAMES)]),
    (r"^last_name$", lambda salt: LAST_NAMES[salt % len(LAST_NAMES)]),
    (r"^nhs_number$", nhs_number),
    (r"postcode|zip", lambda salt: f"ZZ99 {1 + salt % 9}AA"),
    (r"name$", lambda salt: f"{FIRST_NAMES[salt % len(FIRST_NAMES)]} {LAST_NAMES[salt % len(LAST_NAMES)]}"),
    (r"price|amount|balance", lambda salt: f"{10 + salt % 200}.00"),
    (r"currency", lambda _: "GBP"),
    (r"time_?zone", lambda _: "Europe/London"),
)


def text_for(name: str, salt: int) -> str:
    """Return a string that suits a field of this name."""
    make = _text_maker(name)
    if make is not None:
        return make(salt)
    return _PHRASES[salt % len(_PHRASES)]


@lru_cache(maxsize=8192)
def _text_maker(name: str) -> Callable[[int], str] | None:
    return next((make for pattern, make in _TEXTS if re.search(pattern, name, re.IGNORECASE)), None)


class Examples:
    """Generate examples for schemas of one description.

    Args:
        description: holds the targets of `$ref`.
        seed: the same seed generates the same data.
    """

    def __init__(self, description: JsonObject, seed: int) -> None:
        self._description = description
        self._seed = seed

    def make(  # noqa: PLR0911, PLR0912 - one per kind of schema
        self, schema: Any, name: str = "", salt: object = 0, _depth: int = 0
    ) -> Any:
        """Return an example, which differs with name and salt."""
        schema = self.resolved(schema)
        number = stable(self._seed, name, salt)
        if "const" in schema:
            return schema["const"]
        for known in ("enum", "examples", "x-known-values"):
            values = as_list(schema.get(known))
            if values:
                return next((value for value in values if value is not None), None)
        for union in ("anyOf", "oneOf"):
            if schema.get(union):
                return self.make(schema[union][0], name, salt, _depth)
        match self._type(schema):
            case "object":
                return self._object(schema, salt, _depth)
            case "array":
                count = 0 if _depth > _MAX_DEPTH else max(_ROWS, int(schema.get("minItems", 0)))
                return [
                    self.make(schema.get("items", {}), name, f"{salt}.{index}", _depth + 1) for index in range(count)
                ]
            case "string":
                return self._string(schema, name, number)
            case "integer":
                return max(int(schema.get("minimum", 0)), 1 + number % 50)
            case "number":
                return max(schema.get("minimum", 0), 1 + number % 50)
            case "boolean":
                return number % 2 == 0
            case "null":
                return None
            case _:
                return {}

    def resolved(self, schema: Any) -> JsonObject:
        """Return a schema with its `$ref` followed and its `allOf` merged."""
        found = as_object(schema)
        while "$ref" in found:
            target: Any = self._description
            for part in str(found["$ref"]).removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            found = as_object(target)
        if "allOf" not in found:
            return found
        merged: JsonObject = {key: value for key, value in found.items() if key != "allOf"}
        for declared_part in as_list(found["allOf"]):
            for key, declared in self.resolved(declared_part).items():
                if key == "properties":
                    merged[key] = {**as_object(merged.get(key)), **declared}
                elif key == "required":
                    merged[key] = [*as_list(merged.get(key)), *declared]
                else:
                    merged[key] = declared
        return merged

    @staticmethod
    def _type(schema: JsonObject) -> str | None:
        declared = schema.get("type")
        if is_array(declared):
            return next((kind for kind in declared if kind != "null"), "null")
        if declared is None and "properties" in schema:
            return "object"
        return declared if isinstance(declared, str) else None

    def _object(self, schema: JsonObject, salt: object, depth: int) -> JsonObject:
        required = set(as_list(schema.get("required")))
        made: JsonObject = {}
        for name, part in as_object(schema.get("properties")).items():
            if depth > _MAX_DEPTH and name not in required:
                continue
            made[name] = self.make(part, name, salt, depth + 1)
        extra = schema.get("additionalProperties")
        if not made and is_object(extra) and extra:
            made["key"] = self.make(extra, "value", salt, depth + 1)
        if "count" in made and is_array(rows := made.get("data")):
            made["count"] = len(rows)  # a list that counts more than it holds is one that was cut
        return made

    @staticmethod
    def _string(schema: JsonObject, name: str, number: int) -> str:  # noqa: PLR0911 - one per format
        pattern = schema.get("pattern")
        if pattern == _DIGITS:
            return str(1000 + number % 9000)
        kind = schema.get("format")
        if kind == "date-time":
            return f"2026-03-{1 + number % 28:02d}T{number % 24:02d}:30:00.000Z"
        if kind == "date":
            return f"2026-03-{1 + number % 28:02d}"
        if kind == "email":
            return text_for("email", number)
        if kind == "uri":
            return text_for("url", number)
        if kind == "uuid":
            return f"{number:08x}-0000-4000-8000-{number:012x}"
        text = text_for(name, number)
        if pattern is not None and re.search(str(pattern), text) is None:
            raise ValueError(f"no example is known for the pattern {pattern!r} of {name!r}")
        return text.ljust(int(schema.get("minLength", 0)), "x")

"""Enums: which Python class their values ask for, and what its members are called."""

from __future__ import annotations

import unicodedata
from typing import Any

from hero_healthie_runtime.json import is_array, is_object

from .naming import free_name
from .words import snake_case


def split_values(schema: dict[str, Any]) -> tuple[list[str], list[int], list[dict[str, Any]]]:
    """Return the texts and the whole numbers of an enum, and normalized schemas for whatever else it lists."""
    texts: list[str] = []
    numbers: list[int] = []
    others: list[dict[str, Any]] = []
    for value in schema["enum"]:
        if schema.get("type") == "string" and isinstance(value, int | float) and not isinstance(value, bool):
            texts.append(str(value))  # YAML reads 1 as a number, but says that it is text
        elif isinstance(value, str):
            texts.append(value)
        elif isinstance(value, bool):
            others.append({"type": "boolean"})
        elif isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
            numbers.append(int(value))
        elif isinstance(value, float):
            others.append({"type": "number"})
        else:
            others.append({})
    return (
        list(dict.fromkeys(texts)),
        list(dict.fromkeys(numbers)),
        [each for n, each in enumerate(others) if each not in others[:n]],
    )


def constants(members: list[Any]) -> list[str] | list[int] | None:
    """Return the values of a union that does nothing but list constants of one type."""
    values: list[Any] = []
    for member in members:
        if not is_object(member) or "const" not in member or member.keys() & {"properties", "$ref", "allOf"}:
            return None
        values.append(member["const"])
    for kind in (str, int):
        if len(values) > 1 and all(type(value) is kind for value in values):
            return values
    return None


def member_names(schema: dict[str, Any], values: list[str] | list[int]) -> list[str]:
    """Name each value: as the vendor does, else after the value; no two names are the same."""
    names: list[str] = []
    given = _given(schema, values)
    every: list[str | int] = [*values]
    for index, value in enumerate(every):
        plain = given[index] if given else _plain(index, value)
        name = unicodedata.normalize("NFKC", snake_case(plain).upper())
        if not name.isidentifier() or name.startswith("_"):
            name = f"VALUE_{index}"
        names.append(free_name(name, names))
    return names


def _given(schema: dict[str, Any], values: list[str] | list[int]) -> list[str] | None:
    for key in ("x-enum-varnames", "x-enumNames"):
        given = schema.get(key)
        if is_array(given) and len(given) == len(values) and all(isinstance(name, str) for name in given):
            return given
    return None


def _plain(index: int, value: str | int) -> str:
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_NEGATIVE_{-value}"
    return value.upper() if value[:1].isalpha() else f"VALUE_{index}"

"""JSON values: read from JSON or from YAML, narrowed for type checkers, and written."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from hero_healthie_runtime.json import is_array, is_object

from ..errors import CodegenError
from .yaml_reader import YamlReadError, read_yaml


def mapping(node: object) -> dict[str, Any]:
    """Return the value if it is an object, else an empty one."""
    return node if is_object(node) else {}


def objects(node: object) -> list[dict[str, Any]]:
    """Return the objects of a list; none where the value is no list."""
    return [child for child in node if is_object(child)] if is_array(node) else []


def compact_json(value: object) -> str:
    """Return the value on one line; names stay in their order, so the same value gives the same text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def decode(content: bytes, name: str) -> str:
    """Return the text of what was received, without its byte order mark; raise CodegenError if it is empty, not UTF-8,
    or a web page.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CodegenError(f"{name} is not UTF-8 text (byte {error.start}); is it packed, or cut short?") from None
    head = text.lstrip()[:200].lower()
    if not head:
        raise CodegenError(f"{name} is empty")
    if head.startswith("<"):
        raise CodegenError(f"{name} is a web page or XML, not a description; was a login or error page sent?")
    return text


def read_json_or_yaml(text: str, name: str) -> object:
    """Return the value that a text describes; both notations of one document give the same value. Raise CodegenError if
    it is neither JSON nor YAML, or holds what JSON cannot.
    """
    json_problem = ""
    if text.lstrip().startswith(("{", "[")):
        try:
            return read_json(text)
        except (ValueError, RecursionError) as error:
            json_problem = "nested too deeply" if isinstance(error, RecursionError) else str(error)
    try:
        return read_yaml(text)
    except YamlReadError as error:
        problem = f"is neither JSON ({json_problem}) nor YAML ({error})" if json_problem else f"is not YAML: {error}"
        raise CodegenError(f"{name} {problem}; was it cut short?") from None


def read_json(text: str) -> object:
    """Return the value of a JSON text; raise ValueError if it is not JSON, names a field twice, or holds NaN or
    Infinity; RecursionError if it is nested too deeply.
    """
    return json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant, parse_float=_number)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result = dict(pairs)
    if len(result) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the field {twice!r} stands twice in one object")
    return result


def _number(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError(f"{text[:30]} is too large a number")
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number of JSON")

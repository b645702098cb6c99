"""Read records from JSON and YAML files, as a person writes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias, cast

import yaml

from hero_healthie.sandbox.common.json import JsonObject, parse_json
from hero_healthie.sandbox.common.options import invalid
from hero_healthie_runtime.json import is_array, is_object

Source: TypeAlias = str | Path | Mapping[str, Any]
"""The path of a JSON or YAML file, or what such a file holds."""


def read_object(source: object) -> JsonObject:
    """Return the object of a file, or a mapping, with days as text and ids as text.

    Raises:
        InvalidArgumentError: it is neither, or the file cannot be read or holds something else.
    """
    held: object
    if isinstance(source, str | Path):
        held = _parsed(Path(source))
    elif isinstance(source, Mapping):
        held = dict(cast("Mapping[object, object]", source))
    else:
        raise invalid("source", "must be the path of a JSON or YAML file, or what such a file holds")
    if not is_object(held) or not held:
        raise invalid("source", "holds no object of types, each with a list of records")
    return _plain_object(held)


def rows_of(listed: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """Iterate records by the name of their type.

    Raises:
        InvalidArgumentError: a type has something other than a list of objects.
    """
    for name, rows in listed.items():
        if not is_array(rows) or not all(is_object(row) for row in rows):
            raise invalid("source", f"holds something other than a list of records for {name!r}")
        for row in rows:
            yield name, dict(row)


def _parsed(path: Path) -> Any:
    try:
        text = path.read_bytes()
        return yaml.safe_load(text) if path.suffix.lower() in {".yaml", ".yml"} else parse_json(text)
    except OSError as error:
        raise invalid("source", f"{path.name} cannot be read: {error.strerror or type(error).__name__}") from None
    except (ValueError, RecursionError, yaml.YAMLError) as error:
        raise invalid("source", f"{path.name} cannot be read: {error}") from None


def _plain_object(value: Mapping[str, Any]) -> JsonObject:
    return {
        str(name): _plain(part, is_id=str(name) == "id" or str(name).endswith("_id")) for name, part in value.items()
    }


def _plain(value: Any, *, is_id: bool = False) -> Any:
    if is_object(value):
        return _plain_object(value)
    if is_array(value):
        return [_plain(part) for part in value]
    if isinstance(value, date):  # a moment is one too; YAML reads both
        return value.isoformat()
    return str(value) if is_id and isinstance(value, int) and not isinstance(value, bool) else value

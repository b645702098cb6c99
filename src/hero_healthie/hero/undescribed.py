"""Calls of operations that the vendor names and the description lacks, at the path that the caller says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from hero_health_api.undescribed import UNDESCRIBED
from hero_healthie._call.arguments import did_you_mean
from hero_healthie._transport.urls import fill_path
from hero_healthie._version import DOCS
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.hero.locations import Location
from hero_healthie.hero.request import Parts, parts_of
from hero_healthie_runtime.errors import kind_of
from hero_healthie_runtime.names import snake

REFERENCE = "https://developer.herohealth.net"


def location_of(paths: Mapping[str, Location], name: str) -> Location:
    """Return where an undescribed operation is.

    Raises:
        InvalidArgumentError: nobody said it, or there is no such operation.
    """
    known = UNDESCRIBED.get(name) if isinstance(name, str) else None
    if known is None:
        advice = did_you_mean(name, UNDESCRIBED) if isinstance(name, str) else ""
        text = f"name must be an operation that the vendor names and the description lacks{advice}"
        raise InvalidArgumentError(f"{text}; {DOCS}/hero-operations.md lists them", argument="name")
    found = paths.get(name)
    if found is None:
        method = known.method or "<method>"
        raise InvalidArgumentError(
            f"of {name} ({known.title}) these are not known here: {known.unknown}. Look them up at {REFERENCE}"
            f'{known.page} and say where it is: Hero(operation_paths={{{name!r}: "{method} /<path>"}})',
            argument="operation_paths",
        )
    return found


def parts_of_undescribed(
    paths: Mapping[str, Location],
    name: str,
    path: Mapping[str, str] | None,
    params: Mapping[str, object] | None,
    json: object,
    into: type[Any] | None,
) -> Parts:
    """Return the parts of a request.

    Raises:
        InvalidArgumentError: an argument cannot be right, or nobody said where the operation is.
    """
    location, known = location_of(paths, name), UNDESCRIBED[name]
    if path is not None and not isinstance(path, Mapping):
        raise InvalidArgumentError(f"path must be a dict, not {kind_of(path)}", argument="path")
    given = dict(path or {})
    if given.keys() != set(location.placeholders):
        wanted = ", ".join(location.placeholders) or "nothing"
        raise InvalidArgumentError(f"path must hold a value for {wanted}, as the path of {name} does", argument="path")
    safety = "read" if location.method == "GET" else known.safety
    parts = parts_of(location.method, fill_path(location.path, given), params, json, None, safety, into)
    operation = replace(
        parts.operation,
        name=name,
        python_path=f"hero.undescribed.{snake(name)}",
        path=location.path,
        check=known.check,
    )
    return parts._replace(operation=operation, ids=[*given.values()])

"""Where operations are that the description lacks, as callers say it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from hero_healthie._call.arguments import did_you_mean
from hero_healthie.errors import ConfigurationError

_TEXT = re.compile(r"(GET|POST|PUT|PATCH|DELETE) (/[^?#\s]+)")
_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")


class Location(NamedTuple):
    """The HTTP method and the path template of an operation."""

    method: str
    path: str

    @property
    def placeholders(self) -> list[str]:
        """The names in braces of the path."""
        return _PLACEHOLDER.findall(self.path)


def paths_in(text: str | None) -> dict[str, str]:
    """Return what `HERO_OPERATION_PATHS` says: `name=METHOD /path; name=METHOD /path`."""
    pairs = [part.partition("=") for part in (text or "").split(";") if part.strip()]
    return {name.strip(): request.strip() for name, _, request in pairs}


def locations_of(given: Mapping[str, str] | None) -> Mapping[str, Location]:
    """Return locations by the names of their operations, each given as `METHOD /path/{id}`.

    Raises:
        ConfigurationError: one is none, or an operation is described or unknown.
    """
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        raise ConfigurationError("operation_paths must be a dict of operations and their requests")
    return {name: _location(name, text) for name, text in given.items()}


def _location(name: str, text: str) -> Location:
    from hero_health_api.undescribed import UNDESCRIBED  # noqa: PLC0415 (only who uses it needs it)

    if name not in UNDESCRIBED:
        from hero_health_api.catalogue import OPERATIONS  # noqa: PLC0415 (only mistakes need it)

        path = next((each.python_path for each in OPERATIONS if each.name == name), None)
        if path is not None:
            raise ConfigurationError(f"operation_paths names {name}, which is described: call {path}")
        advice = did_you_mean(name, UNDESCRIBED) if isinstance(name, str) else ""
        raise ConfigurationError(
            f"operation_paths names no operation that Hero's description lacks{advice}; hero.request calls any other"
        )
    found = _TEXT.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise ConfigurationError(
            f'operation_paths[{name!r}] must be a method and a path template, such as "POST /v1/forms"'
        )
    expected = UNDESCRIBED[name].method
    if expected is not None and found[1] != expected:
        raise ConfigurationError(f"operation_paths[{name!r}] must begin with {expected}")
    location = Location(found[1], found[2])
    if re.search(r"[{}]", _PLACEHOLDER.sub("", location.path)):
        raise ConfigurationError(f"operation_paths[{name!r}] has braces that hold no name")
    return location

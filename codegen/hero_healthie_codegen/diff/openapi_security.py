"""What authentication an operation asks for, and which servers there are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .openapi_source import Operation
from .report import Change

_WIRE = ("type", "in", "name", "scheme", "openIdConnectUrl", "flows")


def security_changes(
    before: dict[str, Any], after: dict[str, Any], one: Operation, other: Operation
) -> Iterator[Change]:
    """Whether what was enough to be let in still is."""
    old, new = _ways(before, one), _ways(after, other)
    if old == new:
        return
    enough = all(any(way <= before_way for way in new) for before_way in old)
    text = f"authentication was {_named(old)} and is {_named(new)}"
    advice = (
        "Nothing to do: what is sent is still enough."
        if enough
        else "Upgrade to a version that sends what is asked for."
    )
    yield Change(
        api="hero",
        kind="security",
        level="additive" if enough else "breaking",
        where=one.where,
        text=text,
        advice=advice,
        methods=(one.python_path,),
    )


def server_changes(before: dict[str, Any], after: dict[str, Any]) -> Iterator[Change]:
    """The addresses, which the facade takes from its own environments."""
    old, new = ({str(each.get("url")) for each in document.get("servers", [])} for document in (before, after))
    for url in sorted(old ^ new):
        yield Change(
            api="hero",
            kind="server",
            level="note",
            where="servers",
            text=f"the server {url} {'is gone' if url in old else 'is new'}",
            advice="Look whether an `environment` of the SDK points there.",
        )


def _ways(document: dict[str, Any], operation: Operation) -> frozenset[frozenset[str]]:
    """The ways to be let in, each a set of schemes as the wire has them; one empty set where nothing is asked."""
    schemes: dict[str, Any] = document.get("components", {}).get("securitySchemes", {})
    required: list[dict[str, Any]] = operation.data.get("security", document.get("security", []))
    ways = {frozenset(_scheme(name, schemes.get(name, {}), scopes) for name, scopes in way.items()) for way in required}
    return frozenset(ways or {frozenset[str]()})


def _scheme(name: str, scheme: dict[str, Any], scopes: Any) -> str:
    facts = [
        str(scheme.get(key)) if isinstance(scheme.get(key), str) else json.dumps(scheme[key], sort_keys=True)
        for key in _WIRE
        if key in scheme
    ]
    return " ".join([*(facts or [name]), *map(str, scopes or [])])


def _named(ways: frozenset[frozenset[str]]) -> str:
    texts = sorted(" with ".join(sorted(way)) or "none" for way in ways)
    return " or ".join(texts)

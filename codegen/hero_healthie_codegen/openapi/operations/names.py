"""The resource and the method name of each operation."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from hero_healthie_runtime.json import is_array

from ..description.document import operations
from ..description.references import References
from ..schemas.naming import free_name, identifier

_CLIENT = frozenset(
    {
        "aclose", "base_url", "download", "elements", "for_practice_group", "from_env", "lost_events",
        "lost_events_by_hook", "practice_group_id", "request", "undescribed", "unsupported", "warm", "with_options",
    }
)  # fmt: skip
"""The members of the client beside its resources. A curated resource that extends a tag is none: it has its name."""
_USED_IN_RESOURCES = frozenset({"models"})
_VERSION = re.compile(r"api|v\d+([._]\d+)*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OperationName:
    """One operation and its names."""

    path: str
    method: str
    vendor: str
    """The operation id, or what stands for it."""
    tag: str
    resource: str
    method_name: str


def name_operations(document: dict[str, Any]) -> list[OperationName]:
    """Give each operation a resource and a method; no two operations have the same.

    An operation without an operation id is called after its method and path (`GET /v1/pets/{id}` is `get_pets_by_id`),
    one without a tag belongs to the first word of its path. Of two that would have the same name, the one whose path
    sorts first keeps it, and the other gets a number.
    """
    references = References(document)
    taken: dict[str, set[str]] = defaultdict(set)
    tags: dict[str, str] = {}
    found: list[OperationName] = []
    for path, method, raw in sorted(operations(document), key=lambda each: each[:2]):
        data = references.follow(raw)
        tag = _tag(path, data)
        resource = identifier(_public(tag), "tag_")
        resource = f"{resource}_api" if resource in _CLIENT else resource
        vendor = _vendor_name(path, method, data)
        name = identifier(_public(vendor), "call_")
        name = f"{name.rstrip('_')}_call" if name in _USED_IN_RESOURCES else name
        free = free_name(name, taken[resource])
        taken[resource].add(free)
        tags.setdefault(resource, tag)
        found.append(OperationName(path, method, vendor, tags[resource], resource, free))
    return found


def _tag(path: str, data: dict[str, Any]) -> str:
    tags = data.get("tags")
    if is_array(tags) and tags and isinstance(tags[0], str) and re.search(r"\w", tags[0]):
        return tags[0]
    words = [word for word in _words(path) if not word.startswith("{")]
    return words[0] if words else "default"


def _vendor_name(path: str, method: str, data: dict[str, Any]) -> str:
    given = data.get("operationId")
    if isinstance(given, str) and re.search(r"[^\W\d_]", given):
        return given
    steps = [f"by_{word.strip('{}')}" if word.startswith("{") else word for word in _words(path)]
    return "_".join([method, *(re.sub(r"\W+", "_", step).strip("_") for step in steps)])


def _public(text: str) -> str:
    """Return a name without the underscores around it, by which Python would take it for private, or for its own."""
    return text.strip("_") or text


def _words(path: str) -> list[str]:
    """Return the segments of a path, without the version that most begin with."""
    words = [word for word in path.split("/") if word]
    while len(words) > 1 and _VERSION.fullmatch(words[0]):
        words = words[1:]
    return words

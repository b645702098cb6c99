"""What decoded YAML and JSON hold, for type checkers."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeIs


def is_object(node: object) -> TypeIs[dict[str, Any]]:
    """Whether the node is an object."""
    return isinstance(node, dict)


def mapping(node: object) -> dict[str, Any]:
    """The node, if it is an object, else an empty one."""
    return node if is_object(node) else {}


def objects(node: object) -> list[dict[str, Any]]:
    """The objects of a list; none where the node is no list."""
    return [child for child in node if is_object(child)] if is_array(node) else []


def is_array(node: object) -> TypeIs[list[Any]]:
    """Whether the node is an array."""
    return isinstance(node, list)

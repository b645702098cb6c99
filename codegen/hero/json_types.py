"""What decoded YAML and JSON hold, for type checkers."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeIs


def is_object(node: object) -> TypeIs[dict[str, Any]]:
    """Whether the node is an object."""
    return isinstance(node, dict)


def is_array(node: object) -> TypeIs[list[Any]]:
    """Whether the node is an array."""
    return isinstance(node, list)

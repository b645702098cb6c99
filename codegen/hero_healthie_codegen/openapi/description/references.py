"""References inside a description: where they lead, and that they lead somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote

from hero_healthie_runtime.json import is_array, is_object

from ...errors import CodegenError

DATA = frozenset({"example", "examples", "default", "enum", "const"})
"""What these keywords hold is data, and describes nothing."""


class References:
    """Finds what the references of a description stand for."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document

    def target(self, reference: str) -> Any:
        """Return what a reference leads to; raise CodegenError if it leads out of the description or nowhere."""
        if not reference.startswith("#"):
            raise CodegenError(f"the reference {reference} leads out of the description; bundle it into one file first")
        node: Any = self._document
        for part in parts(reference):
            if is_array(node) and part.isdecimal() and int(part) < len(node):
                node = node[int(part)]
            elif is_object(node) and part in node:
                node = node[part]
            else:
                raise CodegenError(f"the reference {reference} leads nowhere")
        return node

    def follow(self, node: Any) -> dict[str, Any]:
        """Return the parameter, response, body or path item itself, where a reference may stand in its place; raise
        CodegenError if the reference leads in a circle, nowhere, or to what is no object.
        """
        seen: set[str] = set()
        while is_object(node) and isinstance(node.get("$ref"), str):
            reference: str = node["$ref"]
            if reference in seen:
                raise CodegenError(f"the reference {reference} leads in a circle")
            seen.add(reference)
            siblings = {key: value for key, value in node.items() if key in {"summary", "description"}}
            target = self.target(reference)
            node = {**target, **siblings} if is_object(target) else target
        if not is_object(node):
            raise CodegenError("a reference leads to what is no object")
        return node


def parts(reference: str) -> list[str]:
    """Return the steps of a JSON pointer in a URL fragment."""
    pointer = unquote(reference.removeprefix("#"))
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def canonical(reference: str) -> str:
    """Return one spelling for all references that lead to the same place."""
    return pointer(parts(reference))


def pointer(steps: Iterable[str | int]) -> str:
    """Return the reference to a place of the file."""
    return "#/" + "/".join(str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def component(name: str) -> str:
    """Return the reference to a named schema."""
    return pointer(("components", "schemas", name))


def references_in(node: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield the references in a part of a description, each with its place; what is data holds none."""
    if is_array(node):
        for index, child in enumerate(node):
            yield from references_in(child, (*place, index))
    elif is_object(node):
        for key, child in node.items():
            if key == "$ref" and isinstance(child, str):
                yield (*place, key), child
            elif key not in DATA or (place and place[-1] == "properties"):
                yield from references_in(child, (*place, key))


def outside_references(node: object) -> Iterator[str]:
    """Yield the references that leave the file."""
    return (reference for _, reference in references_in(node) if not reference.startswith("#"))

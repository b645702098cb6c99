"""One class for each shape, and one name for each class."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections import defaultdict
from collections.abc import Container, Iterable
from pathlib import Path
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from ...errors import CodegenError
from ...formats.files import read_toml
from .classes import Node, with_references
from .words import class_name, snake_case

HOMES: dict[str, str] = {
    name: module
    for module, names in read_toml(Path(__file__).with_name("runtime_names.toml")).items()
    for name in names.split()
}
"""The names that generated modules import, and from where; no class of a description may bear one of them."""
CLASS_NAMES = "x-class-names"
_LONGEST = 100
_VAGUE = frozenset(
    {
        "additional", "body", "by", "call", "create", "data", "default", "delete", "get", "item", "list", "model",
        "new", "object", "patch", "post", "property", "put", "response", "result", "type", "update", "value",
    }
)  # fmt: skip
"""Words of names that say nothing of what is named."""
_ROUNDS = 5
_METHODS = frozenset(
    {"additional_properties", "from_dict", "from_json", "is_set", "replace", "show", "to_dict", "to_json"}
)
RESERVED = frozenset(HOMES) | {"OPERATION", "TYPE_CHECKING", "None_", "True_", "False_"}


def share(nodes: dict[str, Node]) -> dict[str, str]:
    """Merge inline schemas of the same shape into one class, unless the overlay parts them; return what each becomes.

    Named schemas stay as the vendor wrote them, and so do inline ones whose names have no word in common: they look
    alike by chance. Of inline schemas, the one that the overlay named gives the class its
    name, else the one with the shortest name; so a name in the overlay is what keeps it for good.
    """
    shapes = _Shapes(nodes)
    groups: dict[str, list[Node]] = defaultdict(list)
    vendors: dict[str, list[Node]] = defaultdict(list)
    for node in nodes.values():
        if node.vendor_named:
            vendors[node.wanted].append(node)
        else:
            groups[shapes.of(node.key)].append(node)
    became = {key: key for key in nodes}
    for alike in [related for group in groups.values() for related in _related(group)]:
        chosen = sorted({node.wanted for node in alike if node.chosen})
        for node in alike:
            name = node.wanted if node.chosen else chosen[0] if chosen else None
            same = [other for other in alike if other.chosen and other.wanted == name] if name else alike
            named = [other for other in vendors.get(name or "", []) if shapes.of(other.key) == shapes.of(node.key)]
            became[node.key] = (
                named[0].key if named else min(same, key=lambda each: (len(each.wanted), each.wanted, each.place)).key
            )
    return became


def _related(alike: list[Node]) -> list[list[Node]]:
    """Part what has no word in common, unless the overlay has named some of it."""
    if any(node.chosen for node in alike):
        return [alike]
    found: list[tuple[set[str], list[Node]]] = []
    for node in alike:
        words = {word.removesuffix("s") for word in snake_case(node.wanted).split("_") if not word.isdecimal()} - _VAGUE
        touching = [group for group in found if group[0] & words]
        found = [group for group in found if group not in touching]
        found.append(
            (words.union(*(each for each, _ in touching)), [*(n for _, nodes in touching for n in nodes), node])
        )
    return [nodes for _, nodes in found]


def class_names(nodes: Iterable[Node], nodes_by_key: dict[str, Node]) -> dict[str, str]:
    """Return the name of each class: unique, also as the name of a module, and stable when other classes come and go;
    raise CodegenError if the overlay gives two different classes the same name, or one that generated modules use.
    """
    shapes = _Shapes(nodes_by_key)
    found: dict[str, str] = {}
    taken: dict[str, Node] = {}
    waiting = list(nodes)
    wanted = [each.wanted for each in waiting]
    for node in sorted(
        waiting,
        key=lambda each: (
            not each.chosen,
            not each.vendor_named,
            each.wanted,
            each.place,
            each.home or "",
            shapes.of(each.key),
        ),
    ):
        name = stable_name(node.wanted)
        if node.chosen:
            holder = taken.get(name.lower())
            if holder is not None or name in RESERVED:
                problem = f"as {holder.place} does already" if holder else "which generated modules use themselves"
                raise CodegenError(f"{CLASS_NAMES} gives {node.place} the name {name}, {problem}, and they differ")
        elif not node.vendor_named and node.wanted != node.place and wanted.count(node.wanted) > 1:
            name = stable_name(node.place)  # a title that others bear too says too little
        if name in RESERVED:
            name = f"{name.rstrip('_')}Model"
        elif name.startswith("ClassVar"):
            name = f"A{name}"  # attrs takes the annotation of a field that begins so for a variable of the class
        free, number = name, 1
        while free.lower() in taken:
            number += 1
            free = f"{name}{number}"
        taken[free.lower()] = node
        found[node.key] = free
    return found


def field_names(wires: Iterable[str]) -> dict[str, str]:
    """Return the Python name of each field, by its name on the wire; no two are the same."""
    names: dict[str, str] = {}
    taken = set[str]()
    ordered = list(wires)
    for wire in sorted(ordered, key=lambda each: identifier(each) != each):
        name = identifier(wire)
        names[wire] = free_name(f"{name}_" if name in _METHODS else name, taken)
        taken.add(names[wire])
    return {wire: names[wire] for wire in ordered}


def free_name(name: str, taken: Container[str]) -> str:
    """Return the name, with a number at its end if it is taken."""
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name.rstrip('_')}_{number}"
    return free


def identifier(text: str, prefix: str = "field_") -> str:
    """Return a Python name in snake case, in the one spelling that Python itself uses for it."""
    spelled = text if text.isascii() else snake_case(text)
    name = unicodedata.normalize("NFKC", PythonIdentifier(spelled, prefix=prefix))
    return name if name.isidentifier() else f"{prefix}{hashlib.sha256(text.encode(errors='replace')).hexdigest()[:6]}"


def module_name(name: str) -> str:
    """Return the module of a class."""
    return identifier(name)


def stable_name(name: str) -> str:
    """Return a name that is short enough for a file, and that the generator leaves as it is."""
    digest = hashlib.sha256(name.encode(errors="replace")).hexdigest()[:8].upper()
    name = unicodedata.normalize("NFKC", name)
    if len(name) > _LONGEST:
        name = f"{name[:_LONGEST]}{digest}"
    for _ in range(_ROUNDS):
        better = unicodedata.normalize("NFKC", class_name(name))
        if better == name and name.isidentifier():
            return name
        name = better
    return f"Model{digest}"


class _Shapes:
    """Says what a class looks like, prose aside."""

    def __init__(self, nodes: dict[str, Node]) -> None:
        self._nodes = nodes
        self._known: dict[str, str] = {}

    def of(self, key: str) -> str:
        """Return a text that is the same for classes that look the same."""
        if key not in self._known:
            node = self._nodes[key]
            self._known[key] = f"={key}"  # holds itself without a name of its own: then it is like itself only
            said = {
                "kind": node.kind,
                "fields": {wire: self._part(part) for wire, part in node.fields.items()},
                "required": sorted(node.required),
                "extra": self._part(node.extra),
                "values": [node.values, node.value_names],
                "files": node.files,
                "open": node.says_open,
                "one-way": [
                    [i.wire, i.read_only, i.write_only] for i in node.infos.values() if i.read_only or i.write_only
                ],
            }
            self._known[key] = json.dumps(said, sort_keys=True)
        return self._known[key]

    def _part(self, normalized: Any) -> Any:
        def of_key(key: str) -> str:
            node = self._nodes[key]
            return f"={node.home}" if node.vendor_named else hashlib.sha256(self.of(key).encode()).hexdigest()

        return with_references(normalized, of_key)


def safe_class_name(text: str, suffix: str) -> str:
    """Return a class name for the operations of a tag; one that a module uses itself gets a suffix."""
    name = stable_name(class_name(text, suffix))
    return f"{name.rstrip('_')}{suffix}" if name in RESERVED else name

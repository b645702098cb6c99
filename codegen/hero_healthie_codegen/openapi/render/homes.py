"""Where each class stands: in a module of its own, or in that of the one operation or class that uses it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from ..operations.plan import Plan
from ..schemas.classes import Node, keys_in


def class_homes(
    plans: list[Plan], nodes: Mapping[str, Node], final: Mapping[str, str], modules: Mapping[str, str]
) -> dict[str, str]:
    """Return the module of each class, from the top of the package: a module costs the wheel more than most classes do.

    `final` is the name of each class by its key, `modules` a module of its own for each class that users import.
    """
    users: defaultdict[str, set[str]] = defaultdict(set)
    for plan in plans:
        for schema in (*plan.sent, *plan.received):
            for key in _mentioned(schema, nodes):
                users[final[key]].add(f"api.{plan.name.resource}.{plan.name.method_name}")
    for key, node in nodes.items():
        for inner in (each for part in node.parts for each in _mentioned(part, nodes)):
            if node.kind != "map" and final[inner] != final[key]:
                users[final[inner]].add(final[key])
    homes: dict[str, str] = {}
    open_: set[str] = set()

    def home(name: str) -> str:
        if name not in modules:
            return name
        if name not in homes and name not in open_:
            open_.add(name)
            places = {home(user) for user in sorted(users[name])}
            open_.discard(name)
            homes[name] = places.pop() if len(places) == 1 else f"models.{modules[name]}"
        return homes.get(name, f"models.{modules[name]}")

    return {name: home(name) for name in sorted(modules)}


def relative(here: str, there: str) -> str:
    """Return what a module writes to import from another one of the package."""
    to = there.split(".")
    same = 0
    for own, other in zip(here.split(".")[:-1], to[:-1], strict=False):
        if own != other:
            break
        same += 1
    return "." * (here.count(".") + 1 - same) + ".".join(to[same:])


def _mentioned(schema: Any, nodes: Mapping[str, Node]) -> Iterator[str]:
    for key in keys_in(schema):
        if nodes[key].kind == "map":
            yield from (each for part in nodes[key].parts for each in _mentioned(part, nodes))
        else:
            yield key

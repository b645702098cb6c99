"""A selection as a tree: how it is written, what it costs, and whether its parts can stand in one document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from hero_healthie._selection.type_map import named
from hero_healthie_runtime.graphql.cost import Cost, field_cost, times


@dataclass(slots=True)
class Selected:
    """A field of a selection."""

    key: str
    name: str
    arguments: str
    type: str
    """As the schema has it, such as `[Note!]!`."""
    below: Selection | None = None
    page_size: int = 1
    """How many nodes it returns if it is a connection."""

    def cost(self, page_size: int) -> Cost:
        """Return what it costs in an object with this page size."""
        below = Cost() if self.below is None else self.below.cost(self.page_size)
        return field_cost(self.name, below, page_size)

    def write(self, indent: str) -> str:
        """Return it as it stands in a document."""
        name = self.name if self.key == self.name else f"{self.key}: {self.name}"
        return f"{name}{self.arguments}{f' {self.below.write(indent)}' if self.below is not None else ''}"


@dataclass(slots=True)
class Selection:
    """The fields that are asked for of one object, and those that depend on its type."""

    fields: dict[str, Selected] = field(default_factory=dict[str, Selected])
    on: dict[str, Selection] = field(default_factory=dict[str, "Selection"])

    def cost(self, page_size: int = 1) -> Cost:
        """Return what it costs.

        Args:
            page_size: the page size of the object if that is a connection, else 1.
        """
        total = Cost()
        for each in self.fields.values():
            total = total.beside(each.cost(page_size))
        for selection in self.on.values():
            total = total.beside(selection.cost(page_size))
        return total

    def write(self, indent: str = "") -> str:
        """Return it as it stands in a document."""
        inner = indent + "  "
        lines = [inner + each.write(inner) for each in self.fields.values()]
        lines += [f"{inner}... on {type_} {selection.write(inner)}" for type_, selection in self.on.items()]
        return "\n".join(["{", *lines, f"{indent}}}"])

    def costliest(self, page_size: int = 1) -> tuple[list[str], int]:
        """Return the path of the innermost field that makes up most of the cost, and its cost."""
        path: list[str] = []
        selection, factor, saved = self, 1, 0
        while found := list(selection.all_fields()):
            costs = [factor * each.cost(page_size).cost for each in found]
            if path and max(costs) * 2 < saved:
                break
            saved = max(costs)
            each = found[costs.index(saved)]
            path.append(each.key)
            if each.below is None:
                break
            factor *= times(each.name, page_size)
            selection, page_size = each.below, each.page_size
        return path, saved

    def all_fields(self) -> Iterator[Selected]:
        """Yield the fields, those of all types too."""
        yield from self.fields.values()
        for selection in self.on.values():
            yield from selection.fields.values()


def conflict(one: Selection, other: Selection) -> tuple[str, str, str] | None:
    """Return the key that two members of a union cannot share, with its type in each; None if there is none."""
    for each in one.all_fields():
        for twin in other.all_fields():
            if each.key == twin.key and not _alike(each, twin):
                return each.key, each.type, twin.type
    return None


def _alike(one: Selected, other: Selected) -> bool:
    """Return whether two fields of different objects may have one key: GraphQL's rule of the same response shape."""
    if one.below is None or other.below is None:
        return one.type == other.type
    return one.type.replace(named(one.type), "") == other.type.replace(named(other.type), "") and not conflict(
        one.below, other.below
    )

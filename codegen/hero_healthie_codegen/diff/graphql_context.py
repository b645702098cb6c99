"""What it takes to judge a difference of two GraphQL schemas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from ..graphql.render.methods import python_path
from ..graphql.schema.names import argument, attribute, pascal
from ..graphql.schema.schema import KINDS
from .graphql_reach import Methods, Reach, translated
from .graphql_types import named
from .graphql_walk import Difference, Schemas
from .report import Change, ChangeLevel, Element
from .similar import quoted

ELSEWHERE = "No document of this SDK asks for it."


@dataclass(frozen=True, slots=True)
class Context:
    """Two schemas, what the SDK asks of each, and the methods written by hand on top of others."""

    schemas: Schemas
    old: Reach
    new: Reach
    curated: Mapping[str, tuple[str, ...]]

    def operation(self, type_name: str, field: str, *, new: bool = False) -> str | None:
        """The method of a root field, or None where the type is no root."""
        schema = self.schemas.new if new else self.schemas.old
        for kind in KINDS:
            root = schema.get_root_type(kind)
            if root is not None and root.name == type_name:
                return python_path(kind, field)
        return None

    def change(
        self,
        difference: Difference,
        level: ChangeLevel,
        text: str,
        advice: str = "",
        *,
        methods: Methods | None = None,
        elements: Iterable[Element] = (),
        kind: str = "",
    ) -> Change:
        """A judged difference; without a method it touches nothing that is shipped, and is a note."""
        hit = translated(methods or {}, self.curated)
        return Change(
            api="healthie",
            kind=kind or difference.kind,
            level=level if hit else "note",
            where=difference.where,
            text=text,
            advice=advice if hit else ELSEWHERE,
            methods=hit,
            elements=tuple(elements),
        )

    def held_by(self, difference: Difference, field: str = "", *, new: bool = False) -> tuple[Element, ...]:
        """The attributes that hold an answered field."""
        reach = self.new if new else self.old
        classes = reach.classes.get((difference.type_name, field or difference.field), {})
        return tuple(Element(name, attribute(field or difference.field)) for name in classes)

    def leading_to(self, type_name: str) -> tuple[Element, ...]:
        """The attributes and methods whose type names a type."""
        found: dict[Element, None] = {}
        for (owner, field), methods in self.old.fields.items():
            type_ = cast(Any, self.schemas.old.type_map[owner])
            if named(type_.fields[field]).name == type_name:
                root = self.operation(owner, field)
                holders = methods if root else self.old.classes[owner, field]
                found.update(dict.fromkeys(Element(each, "" if root else attribute(field)) for each in holders))
        return tuple(found)

    def sent_by(self, difference: Difference) -> tuple[Element, ...]:
        """The attribute of an input class, or the argument of a method."""
        if not difference.argument:
            return (Element(pascal(difference.type_name), attribute(difference.field)),)
        method = self.operation(difference.type_name, difference.field)
        return (Element(method, argument(difference.argument)),) if method else ()


def readable(elements: Iterable[Element]) -> str:
    """Attributes as a caller knows them: `price` of `Invoice`."""
    found = list(elements)
    if not found:
        return "it"
    names = [element.owner for element in found[:3]]
    more = f" and {len(found) - 3} more classes" if len(found) > 3 else ""
    return f"`{found[0].member}` of {quoted(names)}{more}"

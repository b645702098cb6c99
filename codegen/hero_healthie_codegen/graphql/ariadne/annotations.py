"""ariadne-codegen's annotations, as those to write."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...errors import CodegenError
from ..schema.scalars import ScalarType

SCALAR_NAMES = frozenset(
    {"Boolean", "Date", "DateTime", "Duration", "Float", "ID", "Int", "JSON", "UUID", "ZonedDateTime"}
)
UNION_HELPERS = frozenset({"MemberTag", "member_of"})
"""What annotations of unions need of the base module; nothing that users import."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A type, as an expression of Python in which every class stands under its final name."""

    text: str
    names: frozenset[str]
    nullable: bool
    shape: str
    """`object`, `union`, `list` or `value`."""
    plain: str
    """The same as a reader needs it: a union without what tells its members apart."""

    def present(self) -> Annotation:
        """The same type without null."""
        text, plain = self.text.removesuffix(" | None"), self.plain.removesuffix(" | None")
        return Annotation(text, self.names, nullable=False, shape=self.shape, plain=plain)

    def renamed(self, names: Mapping[str, str]) -> str:
        """The plain text with other names."""
        return re.sub(r"\w+", lambda found: names.get(found[0], found[0]), self.plain)


STR = Annotation("str", frozenset(), nullable=False, shape="value", plain="str")


@dataclass(frozen=True, slots=True)
class Translator:
    """Turns annotations into ours: `Optional["X"]` into `X | None`, unions with their discriminator."""

    classes: Callable[[str], str]
    """From the name of a class to the final one."""
    scalars: Mapping[str, ScalarType]
    """By their opaque names."""
    enums: Mapping[str, str]
    """From opaque names to classes."""
    left_out: Callable[[str], bool] = lambda _: False
    """Whether a member of a union is of no use."""
    input: bool = False

    def annotation(self, node: ast.expr) -> Annotation:
        """An annotation with all that is in it."""
        if isinstance(node, ast.Name):
            return self._named(node.id)
        assert isinstance(node, ast.Subscript)  # noqa: S101 (narrows a type)
        return self._subscript(node)

    def _named(self, name: str) -> Annotation:
        if name in self.scalars:
            scalar = self.scalars[name].input if self.input else self.scalars[name].result
            return Annotation(scalar, frozenset({scalar} - {"str"}), nullable=False, shape="value", plain=scalar)
        if name in self.enums:
            enum = self.enums[name]
            text = f"{enum} | str" if self.input else enum
            return Annotation(text, frozenset({enum}), nullable=False, shape="value", plain=text)
        if name == "str":
            return STR
        final = self.classes(name.strip('"'))
        return Annotation(final, frozenset({final}), nullable=False, shape="object", plain=final)

    def _subscript(self, node: ast.Subscript) -> Annotation:
        outer = ast.unparse(node.value)
        if outer == "Optional":
            inner = self.annotation(node.slice)
            return Annotation(
                f"{inner.text} | None", inner.names, nullable=True, shape=inner.shape, plain=f"{inner.plain} | None"
            )
        if outer == "list":
            inner = self.annotation(node.slice)
            return Annotation(
                f"list[{inner.text}]", inner.names, nullable=False, shape="list", plain=f"list[{inner.plain}]"
            )
        if outer == "Annotated":
            assert isinstance(node.slice, ast.Tuple)  # noqa: S101 (narrows a type)
            return self.annotation(node.slice.elts[0])
        if outer == "Union":
            return self._union(node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice])
        raise CodegenError(f"an annotation that codegen does not know: {ast.unparse(node)}")

    def _union(self, members: list[ast.expr]) -> Annotation:
        kept = [member for member in members if not (isinstance(member, ast.Name) and self.left_out(member.id))]
        known = [self.annotation(member).text for member in kept]
        tagged = " | ".join(f'Annotated[{name}, MemberTag("{name}")]' for name in (*known, "UnknownMember"))
        return Annotation(
            f"Annotated[{tagged}, member_of({', '.join(known)})]",
            UNION_HELPERS.union({"Annotated", "UnknownMember"}, known),
            nullable=False,
            shape="union",
            plain=" | ".join((*known, "UnknownMember")),
        )

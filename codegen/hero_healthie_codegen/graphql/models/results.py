"""The classes of responses, one for each selection that no other class fits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from graphql import (
    FieldNode,
    GraphQLAbstractType,
    GraphQLField,
    GraphQLNamedType,
    GraphQLObjectType,
    is_leaf_type,
)

from ...errors import CodegenError
from ..schema.names import attribute, class_name, pascal, unique
from ..schema.schema import Abstract, Fields, type_of
from .field_collector import TYPENAME, FieldCollector, Part, SelectedField
from .types import Annotation, Field, Model, TypeNames, annotate, field_of

Tag = tuple[str, ...] | None
"""The types that the `__typename` of a class may be, () for any; None for a class that does not tell its type."""


class Where(NamedTuple):
    """The place where a class is used."""

    path: str
    """Identifies it among all others, whatever others there are."""
    name: str
    """The name to call it by."""

    def below(self, step: str, name: str) -> Where:
        """Return the same one step further."""
        return Where(f"{self.path}/{step}", self.name + name)


@dataclass(slots=True)
class ResultModels:
    """Makes the classes of responses, those of fragments once for all operations."""

    collector: FieldCollector
    types: TypeNames
    compact: bool = False
    """Spare classes: one of nothing but an id is `Reference`, and the class of a fragment is a member of a union."""
    names: Mapping[str, str] | None = None
    """From paths to names, where two classes may want the same one."""
    tags: dict[str, Tag] = field(default_factory=dict[str, Tag])
    """The meaning of the class of each fragment; an earlier run finds it for a compact one."""
    models: list[Model] = field(default_factory=list[Model])
    """Those made since the list was last replaced, inner ones first."""
    fragments: dict[str, tuple[Model, ...]] = field(default_factory=dict[str, tuple[Model, ...]])
    """The classes of each fragment in use, that of the fragment last."""
    wanted: dict[str, str] = field(default_factory=dict[str, str])
    """From paths to the names that classes would have."""
    clashes: list[tuple[FieldNode, str]] = field(default_factory=list[tuple[FieldNode, str]])
    """Fields that would have the name of another one, and what to say about them."""
    leaves: set[str] = field(default_factory=set[str])
    """The scalars and enums in use."""
    _made: dict[str, Model] = field(default_factory=dict[str, Model])
    _homes: dict[str, str] = field(default_factory=dict[str, str])
    """From fragments to their classes."""
    _classes: dict[str, type] = field(default_factory=dict[str, type])
    """Stand-ins of the fragments' classes, to ask Python which of them can be bases together."""

    def annotation(self, definition: GraphQLField, chosen: SelectedField, where: Where) -> Annotation:
        """Return the annotation of a field of a response."""
        return annotate(cast(Any, definition).type, lambda named: self._value(named, chosen.parts, where))

    def object_class(self, type_: GraphQLNamedType, parts: Sequence[Part], where: Where) -> str:
        """Return the class for a selection on a type of object: a fragment's, or a new one."""
        only = self.collector.sole_fragment(type_.name, parts)
        if only is not None:
            self._use(only, None)
            return self._fragment(only)
        return self._object(type_, parts, where)

    def field_of(self, model: str, key: str) -> Field | None:
        """Return the field of a class that was made for a key of the response; it may be inherited."""
        return field_of(self._made, model, key)

    def step(self, where: Where, chosen: SelectedField) -> Where:
        """Return where the class of a field is used."""
        return where.below(chosen.key, pascal(self._attribute(chosen)))

    def _value(self, type_: GraphQLNamedType, parts: Sequence[Part], where: Where) -> Annotation:
        if is_leaf_type(type_):
            self.leaves.add(type_.name)
            return self.types.annotation(type_, "result")
        if isinstance(type_, Abstract):
            return self._abstract(type_, parts, where)
        return Annotation.of(self.object_class(type_, parts, where), "object")

    def _abstract(self, type_: GraphQLAbstractType, parts: Sequence[Part], where: Where) -> Annotation:
        """Return one class if the same is selected of all types, else a union with one for each type."""
        types = [type_ for type_ in self.collector.schema.get_possible_types(type_) if self._is_selected(type_, parts)]
        if not types or not self.collector.distinguishes(type_.name, parts):
            return Annotation.of(self._member(type_, parts, where, ()), "object")
        return Annotation.union(
            self._member(type_, parts, where.below(type_.name, class_name(type_.name)), (type_.name,))
            for type_ in types
        )

    def _is_selected(self, type_: GraphQLObjectType, parts: Sequence[Part]) -> bool:
        """Return whether more of a type is selected than its `__typename`, or the type is named."""
        chosen = self.collector.fields(type_, parts)
        return len(chosen) > 1 or any(len(each.nodes) > 1 for each in chosen.values())

    def _member(self, type_: GraphQLNamedType, parts: Sequence[Part], where: Where, tag: Tag) -> str:
        only = self.collector.sole_fragment(type_.name, parts, in_union=True) if self.compact else None
        if only is None:
            return self._object(type_, parts, where, tag)
        self._use(only, tag)
        return self._fragment(only)

    def _use(self, fragment: str, tag: Tag) -> None:
        if self.compact and self.tags.setdefault(fragment, tag) != tag:
            raise CodegenError(
                f"the fragment {fragment} stands for a member of a union in one place and for something else in "
                "another; give each its own"
            )

    def _fragment(self, name: str) -> str:
        """Return the class of a fragment, which is made when it is first needed."""
        if name not in self._homes:
            outside, self.models = self.models, []
            definition = self.collector.fragments[name]
            type_ = self.collector.schema.type_map[definition.type_condition.name.value]
            where = Where(name, class_name(name))
            made = self._object(type_, [Part(definition.selection_set)], where, self.tags.get(name), described=True)
            self._homes[name] = made
            self.fragments[name], self.models = tuple(self.models), outside
        return self._homes[name]

    def _object(
        self,
        type_: GraphQLNamedType,
        parts: Sequence[Part],
        where: Where,
        tag: Tag = None,
        *,
        described: bool = False,
    ) -> str:
        chosen = self.collector.fields(type_, parts)
        if self.compact and tag is None and (reference := self._reference(type_, chosen, described=described)):
            return reference
        self.wanted[where.path] = where.name
        name = where.name if self.names is None else self.names.get(where.path, where.path)
        bases, inherited = self._bases(type_, parts, chosen, name, tag)
        attributes = self._attributes(chosen, tag)
        fields: list[Field] = []
        if tag is not None:
            fields.append(Field("typename", _typename(tag), alias=TYPENAME))
        for key, choice in chosen.items():
            if key in inherited or (key == TYPENAME and tag is not None):
                continue
            definition = _fields_of(type_).get(choice.field_name)
            if definition is None:
                annotation = _typename(())
            else:
                annotation = self.annotation(definition, choice, self.step(where, choice))
            fields.append(
                Field(
                    attributes[key],
                    annotation.optional if choice.conditional else annotation,
                    alias=key if key != attributes[key] else None,
                    default="None" if choice.conditional else None,
                    doc=definition.description if described and definition is not None else None,
                )
            )
        doc = type_.description if described else None
        self._made[name] = Model(name, type_.name, tuple(fields), bases or ("BaseModel",), doc)
        self.models.append(self._made[name])
        return name

    def _attributes(self, chosen: Mapping[str, SelectedField], tag: Tag) -> dict[str, str]:
        """Return the Python name of each field."""
        wanted = {key: self._attribute(choice) for key, choice in chosen.items() if key != TYPENAME}
        first = {TYPENAME: "typename"} if tag is not None or TYPENAME in chosen else {}
        taken = {python: key for key, python in first.items()}
        for key, python in wanted.items():
            if (earlier := taken.setdefault(python, key)) != key:
                problem = f"{key} and {earlier} would both be called {python} in Python: give one an alias"
                self.clashes.append((chosen[key].nodes[0][0], problem))
        return first | unique(wanted, first.values())

    def _attribute(self, chosen: SelectedField) -> str:
        """Return what a field would be called.

        One that a generated fragment has under another key, because the members of a union do not agree on its type,
        goes by the name in the schema.
        """
        renamed = self.compact and chosen.key.startswith(f"{chosen.field_name}_of_")
        return attribute(chosen.field_name if renamed else chosen.key)

    def _reference(
        self, type_: GraphQLNamedType, chosen: Mapping[str, SelectedField], *, described: bool
    ) -> str | None:
        """Return the class that the runtime has for objects of which nothing but the id, and the name, is selected."""
        known = ({"id"},) if described else ({"id"}, {"id", "name"})
        if set(chosen) not in known or any(each.conditional for each in chosen.values()):
            return None
        texts: dict[str, str] = {}
        for key, each in chosen.items():
            definition = _fields_of(type_).get(each.field_name)
            if definition is None or not is_leaf_type(type_of(definition)):
                return None
            texts[key] = self.annotation(definition, each, Where("", "")).text
        if texts.get("name", "str | None") != "str | None":
            return None
        reference = "NamedReference" if "name" in texts else "Reference"
        optional = None if "name" in texts else "OptionalReference"
        return {"ID": reference, "str": reference, "ID | None": optional, "str | None": optional}.get(texts["id"])

    def _bases(
        self,
        type_: GraphQLNamedType,
        parts: Iterable[Part],
        chosen: Mapping[str, SelectedField],
        name: str,
        tag: Tag,
    ) -> tuple[tuple[str, ...], set[str]]:
        """Return the fragments' classes that a class can inherit from, and the fields that it then has of them.

        Only where nothing beside the fragment changes what it says, so that its class is true of the whole.
        """
        bases: list[str] = []
        inherited: set[str] = set()
        for fragment in self.collector.spread(parts):
            if self.collector.condition_of(fragment) != type_.name:
                continue
            selected = self.collector.fields(type_, [Part(self.collector.fragments[fragment].selection_set)])
            if tag is not None and TYPENAME in selected:
                continue
            if not all(choice.says_the_same(chosen[key]) for key, choice in selected.items()):
                continue
            base = self._fragment(fragment)
            if self._stand_in(name, [*bases, base]) is not None:
                bases.append(base)
                inherited.update(selected)
        self._classes[name] = self._stand_in(name, bases) or type(name, (), {})
        return tuple(bases), inherited

    def _stand_in(self, name: str, bases: list[str]) -> type | None:
        try:
            return type(name, tuple(self._classes[base] for base in bases), {})
        except TypeError:  # one is a base of the other already, or their orders contradict
            return None


def _fields_of(type_: GraphQLNamedType) -> Mapping[str, GraphQLField]:
    return type_.fields if isinstance(type_, Fields) else {}


def _typename(tag: tuple[str, ...]) -> Annotation:
    if not tag:
        return Annotation.of("str")
    text = f"Literal[{', '.join(repr(name) for name in tag)}]"
    return Annotation(text, frozenset({"Literal"}), "value", text)

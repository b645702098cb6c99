"""The models of answers: what each selection of the documents becomes in Python."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from graphql import (
    FragmentDefinitionNode,
    GraphQLAbstractType,
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
)

from ..graphql.schema.names import attribute, pascal
from .problems import Problem, place_of
from .schema_names import BUILTINS, SchemaNames, python_name
from .selection import Chosen, Part, Selector

TYPENAME = "__typename"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A type, as an expression of Python."""

    text: str
    uses: frozenset[str]
    """The names in it that have to be imported or defined."""
    shape: str
    """`object`, `union`, `list` or `value`."""

    @property
    def nullable(self) -> bool:
        """Whether it allows None."""
        return self.text.endswith(" | None")

    @property
    def required(self) -> Annotation:
        """The same without None."""
        return replace(self, text=self.text.removesuffix(" | None"))

    @property
    def optional(self) -> Annotation:
        """The same with None."""
        return self if self.nullable else replace(self, text=f"{self.text} | None")


@dataclass(frozen=True, slots=True)
class ModelField:
    """One field of a model."""

    key: str
    """Its name in the answer."""
    name: str
    annotation: Annotation
    may_be_missing: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """One class of an answer."""

    name: str
    type_name: str
    bases: tuple[str, ...]
    fields: tuple[ModelField, ...]

    @property
    def uses(self) -> frozenset[str]:
        """The names it needs."""
        return frozenset(self.bases).union(*(field_.annotation.uses for field_ in self.fields))


@dataclass(slots=True)
class Shapes:
    """Makes models, and keeps those of fragments for all operations."""

    schema_names: SchemaNames
    selector: Selector
    models: list[Model] = field(default_factory=list[Model])
    """Those made since the list was last emptied, inner ones first."""
    problems: list[Problem] = field(default_factory=list[Problem])
    enums: set[str] = field(default_factory=set[str])
    """Names of the schema of the enums in use."""
    _made: dict[str, Model] = field(default_factory=dict[str, Model])
    _classes: dict[str, type] = field(default_factory=dict[str, type])
    """Stand-ins of the fragments' classes, to ask Python which of them can be bases together."""

    def fragment(self, node: FragmentDefinitionNode) -> list[Model]:
        """The classes of a fragment, its own last; none where it stands on a union or an interface."""
        type_ = self.schema_names.schema.get_type(node.type_condition.name.value)
        if not isinstance(type_, GraphQLObjectType):
            return []
        self.models = []
        self._object(type_, [Part(node.selection_set)], pascal(node.name.value))
        return self.models

    def class_of(self, type_: GraphQLObjectType, parts: list[Part], name: str) -> str:
        """The class for a selection on a type of object: a fragment's, or a new one of this name."""
        only = self.selector.only_fragment(parts)
        if only is not None and self._on(only) == type_.name:
            return pascal(only)
        return self._object(type_, parts, name)

    def annotation(self, type_: object, chosen: Chosen, name: str) -> Annotation:
        """What the field of an answer holds."""
        if isinstance(type_, GraphQLNonNull):
            return self._value(cast(Any, type_).of_type, chosen, name)
        return self._value(type_, chosen, name).optional

    def field_of(self, model: str, key: str) -> ModelField | None:
        """The field of a model for a name of the answer, its own or inherited."""
        made = self._made[model]
        own = next((field_ for field_ in made.fields if field_.key == key), None)
        inherited = (self.field_of(base, key) for base in made.bases)
        return own or next((field_ for field_ in inherited if field_ is not None), None)

    def _value(self, type_: object, chosen: Chosen, name: str) -> Annotation:
        if isinstance(type_, GraphQLList):
            inner = self.annotation(cast(Any, type_).of_type, chosen, name)
            return Annotation(f"list[{inner.text}]", inner.uses, "list")
        if isinstance(type_, GraphQLScalarType):
            scalar = self.schema_names.result_scalar(type_.name)
            return Annotation(scalar, frozenset({scalar}) - BUILTINS, "value")
        if isinstance(type_, GraphQLEnumType):
            self.enums.add(type_.name)
            return Annotation(python_name(type_), frozenset({python_name(type_)}), "value")
        if isinstance(type_, GraphQLObjectType):
            made = self.class_of(type_, chosen.parts, name)
            return Annotation(made, frozenset({made}), "object")
        return self._abstract(cast(GraphQLAbstractType, type_), chosen.parts, name)

    def _abstract(self, type_: GraphQLAbstractType, parts: list[Part], name: str) -> Annotation:
        """A union or interface: one class where all its types are asked for the same, else one for each type."""
        types = [
            member
            for member in self.schema_names.schema.get_possible_types(type_)
            if len(self.selector.fields(member, parts)) > 1  # more than its __typename
        ]
        if not types or not self.selector.distinguishes(type_.name, parts):
            made = self._object(cast(GraphQLObjectType, type_), parts, name)  # an interface has fields as well
            return Annotation(made, frozenset({made}), "object")
        members = [self._object(member, parts, name + pascal(member.name), member=True) for member in types]
        tagged = " | ".join(f'Annotated[{member}, MemberTag("{member}")]' for member in (*members, "UnknownMember"))
        uses = frozenset({*members, "Annotated", "MemberTag", "UnknownMember", "member_of"})
        return Annotation(f"Annotated[{tagged}, member_of({', '.join(members)})]", uses, "union")

    def _object(self, type_: GraphQLObjectType, parts: list[Part], name: str, *, member: bool = False) -> str:
        chosen = self.selector.fields(type_, parts)
        bases, inherited = self._bases(type_, parts, chosen, name, member=member)
        fields: list[ModelField] = []
        taken: dict[str, str] = {attribute(key): key for key in inherited}
        for key, choice in chosen.items():
            if key in inherited:
                continue
            python = attribute(key)
            if taken.setdefault(python, key) != key:
                problem = f"{key} and {taken[python]} would both be called {python} in Python: give one an alias"
                self.problems.append(Problem(place_of(choice.nodes[0][0]), problem))
            annotation = self._field(type_, choice, name, member=member)
            missing = choice.conditional
            fields.append(ModelField(key, python, annotation.optional if missing else annotation, missing))
        self._made[name] = Model(name, type_.name, bases, tuple(fields))
        self.models.append(self._made[name])
        return name

    def _field(self, type_: GraphQLObjectType, choice: Chosen, name: str, *, member: bool) -> Annotation:
        if choice.field_name == TYPENAME:
            literal = member and choice.key == TYPENAME
            text = f'Literal["{type_.name}"]' if literal else "str"
            return Annotation(text, frozenset({"Literal"} if literal else ()), "value")
        return self.annotation(type_.fields[choice.field_name].type, choice, name + pascal(choice.key))

    def _bases(
        self, type_: GraphQLObjectType, parts: list[Part], chosen: Mapping[str, Chosen], name: str, *, member: bool
    ) -> tuple[tuple[str, ...], set[str]]:
        """The fragments whose classes a class can inherit from, and the fields that it then has of them.

        Only where nothing beside the fragment changes what it says, so that its class is true of the whole.
        """
        bases: list[str] = []
        inherited: set[str] = set()
        for fragment in self.selector.spread(parts):
            definition = self.selector.fragments[fragment]
            if definition.type_condition.name.value != type_.name:
                continue
            own = self.selector.fields(type_, [Part(definition.selection_set)])
            if (member and TYPENAME in own) or not all(_same(choice, chosen[key]) for key, choice in own.items()):
                continue
            if self._stand_in(name, [*bases, pascal(fragment)]) is not None:
                bases.append(pascal(fragment))
                inherited.update(own)
        self._classes[name] = self._stand_in(name, bases) or type(name, (), {})
        return tuple(bases), inherited

    def _stand_in(self, name: str, bases: list[str]) -> type | None:
        if any(base not in self._classes for base in bases):
            return None  # its own class is not made yet: it is spread inside itself, below another field
        try:
            return type(name, tuple(self._classes[base] for base in bases), {})
        except TypeError:  # one is a base of the other already, or their orders contradict
            return None

    def _on(self, fragment: str) -> str:
        return self.selector.fragments[fragment].type_condition.name.value


def _same(own: Chosen, merged: Chosen) -> bool:
    """Whether a field of a fragment is the same in a selection that has more than the fragment."""
    if own.conditional != merged.conditional:
        return False
    leaf = all(node.selection_set is None for node, _ in merged.nodes)
    return leaf or merged.identities <= own.identities

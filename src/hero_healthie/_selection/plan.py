"""A user's model against the map of the schema: what is selected, and how the response is prepared for the model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias
from uuid import UUID

from hero_healthie._selection.arguments import page_sizes, written_arguments
from hero_healthie._selection.document import Selected, Selection, conflict
from hero_healthie._selection.models import Items, Leaf, Model, ModelField, Shape, fields_of
from hero_healthie._selection.names import NAME, camel, did_you_mean, listed, wrong_model
from hero_healthie._selection.reading import (
    OMITTED,
    Prepare,
    prepare_choice,
    prepare_items,
    prepare_leaf,
    prepare_object,
)
from hero_healthie._selection.type_map import TYPENAME, FieldDefinition, TypeMap
from hero_healthie_runtime.errors import with_article
from hero_healthie_runtime.graphql.cost import page_size_of

Always: TypeAlias = "Mapping[str, Always]"
"""Fields that are asked for whether the model has them or not, each with those below it."""

READABLE: Mapping[str, frozenset[type[Any]]] = {
    "Boolean": frozenset({bool}),
    "Float": frozenset({float, Decimal, int}),
    "ID": frozenset({str, int, UUID}),
    "ISO8601Date": frozenset({str, date, datetime}),
    "ISO8601DateTime": frozenset({str, datetime}),
    "ISO8601Duration": frozenset({str, timedelta}),
    "Int": frozenset({int, bool, float, Decimal, datetime, timedelta}),
    "UUID": frozenset({str, UUID}),
}
JUDGED = frozenset({bool, date, datetime, Decimal, float, int, str, timedelta, UUID, list, dict})
_OF_TEXT = JUDGED - {list, dict}
_ANYTHING = ("JSON", "Upload")


class Planned(NamedTuple):
    """What is asked for of one object, and what is done with it before a model reads it."""

    selection: Selection
    prepare: Prepare | None


class _Place(NamedTuple):
    """Where a part of a model stands."""

    path: tuple[str, ...]
    models: tuple[type[Any], ...] = ()
    """The models that it stands in."""

    def at(self, name: str) -> _Place:
        return _Place((*self.path, name), self.models)


_NOTHING: Always = {}


@dataclass(frozen=True, slots=True)
class Planner:
    """Makes plans from one map of a schema."""

    types: TypeMap

    def plan(self, cls: type[Any], type_: str, always: Always = _NOTHING) -> Planned:
        """Return the plan for a model that reads an object of a type.

        Raises:
            InvalidArgumentError: the model does not fit; the message says where, and what would.
        """
        return self._objects([Model(cls)], type_, _Place((cls.__name__,)), always)

    def _objects(self, models: Sequence[Model], type_: str, place: _Place, always: Always) -> Planned:
        """Return the plan for the models that an object may be read by."""
        members = self.types.members(type_)
        read = [(model, self._fields(model, place)) for model in models]
        said = [self._types_of(model, fields, type_, place) for model, fields in read]
        [(model, fields), *others] = read
        place = _Place(place.path, (*place.models, *(each.cls for each in models)))
        if others and not members:
            raise wrong_model(place.path, f"it is always {with_article(type_)}, so one model has to read it")
        if not others and (said[0] is None or not members):
            if members and not self.types.fields(type_):
                advice = f'say which by `typename: Literal["{members[0]}"]` or On("{members[0]}")'
                raise wrong_model(place.path, f"{type_} is a union of {listed(members)}: {advice}")
            return self._object(fields, type_, place, always)
        selection = Selection({TYPENAME.name: Selected(TYPENAME.name, TYPENAME.name, "", TYPENAME.type)})
        prepared: dict[str, Prepare | None] = {}
        for (each, its_fields), names in zip(read, said, strict=True):
            if names is None:
                advice = f'add `typename: Literal["{members[0]}"]`, or another of {listed(members)}'
                problem = f"{each.cls.__name__} does not say of which type it is: {advice}"
                raise wrong_model(place.path, problem)
            for name in names:
                if name in prepared:
                    raise wrong_model(place.path, f"two models say that they read {with_article(name)}")
                planned = self._object(its_fields, name, place, _NOTHING, hidden=frozenset({TYPENAME.name}))
                self._check_conflicts(selection, name, planned.selection, place)
                selection.on[name], prepared[name] = planned
        return Planned(selection, prepare_choice(prepared, otherwise=None if model.on is None else OMITTED))

    def _fields(self, model: Model, place: _Place) -> list[ModelField]:
        if model.cls in place.models:
            problem = f"{model.cls.__name__} holds itself, and a document cannot: make a class for each level"
            raise wrong_model(place.path, problem)
        return fields_of(model.cls, place.path)

    def _types_of(
        self, model: Model, fields: Sequence[ModelField], type_: str, place: _Place
    ) -> tuple[str, ...] | None:
        """Return the types that a model says it reads; None if it says nothing."""
        possible = self.types.members(type_) or (type_,)
        said = (model.on,) if model.on is not None else self._literal_types(fields, possible)
        for name in said or ():
            if name not in possible:
                hint = did_you_mean(name, possible) or f"; it is always {listed(possible, 'or')}"
                raise wrong_model(place.path, f"it is never {with_article(name)}{hint}")
        return said

    def _literal_types(self, fields: Sequence[ModelField], possible: Sequence[str]) -> tuple[str, ...] | None:
        """Return the types that a model says it reads, by a `Literal` for `__typename`."""
        for field in fields:
            shape = field.shape
            other = field.key != TYPENAME.name and any(field.name in self.types.fields(each) for each in possible)
            if isinstance(shape, Leaf) and shape.literals and _is_typename(field) and not (other and not field.source):
                return tuple(str(each) for each in shape.literals)
        return None

    def _check_conflicts(self, union: Selection, name: str, selection: Selection, place: _Place) -> None:
        for other, known in union.on.items():
            if (found := conflict(known, selection)) is not None:
                key, one, two = found
                raise wrong_model(
                    place.path,
                    f"{key} is {one} of {with_article(other)} and {two} of {with_article(name)}, which one key cannot "
                    f'hold: name one of them otherwise, as in {name.lower()}_{key}: Annotated[…, From("…")]',
                )

    def _object(
        self,
        fields: Sequence[ModelField],
        type_: str,
        place: _Place,
        always: Always,
        hidden: frozenset[str] = frozenset(),
    ) -> Planned:
        """Return the plan for one model of one type; what is `hidden` is asked for already."""
        selection = Selection()
        prepared: dict[str, Prepare] = {}
        for field in fields:
            if field.local:
                continue
            here = place.at(field.name)
            definition = self._definition(field, type_, here)
            self._check_key(field, definition, selection, always, here)
            arguments = written_arguments(self.types, definition, field.args, here.path)
            below, prepare = self._value(
                field.shape, definition.type, definition, here, always.get(field.key, _NOTHING)
            )
            selected = Selected(field.key, definition.name, arguments, definition.type, below)
            if self.types.is_connection(definition.named):
                selected.page_size = page_size_of(page_sizes(field.args))
            selection.fields[field.key] = selected
            if prepare is not None:
                prepared[field.key] = prepare
        if not selection.fields:
            raise wrong_model(place.path, f"{place.models[-1].__name__} asks for no field of {type_}")
        hidden = hidden.union(always) - selection.fields.keys()
        for name, inner in always.items():
            if name in hidden and name in self.types.fields(type_):
                selection.fields[name] = self._plain(self.types.fields(type_)[name], inner)
        return Planned(selection, prepare_object(prepared, hidden))

    def _plain(self, definition: FieldDefinition, always: Always) -> Selected:
        fields = self.types.fields(definition.named)
        below = {name: self._plain(fields[name], inner) for name, inner in always.items() if name in fields}
        return Selected(definition.name, definition.name, "", definition.type, Selection(below) if below else None)

    def _definition(self, field: ModelField, type_: str, place: _Place) -> FieldDefinition:
        described = self.types.fields(type_)
        names = [field.source] if field.source is not None else [field.key, field.name, camel(field.name)]
        never = self.types.never(type_)
        for name in names:
            if name in never:
                problem = f"{type_}.{name} is secret, and no method asks for it; healthie.execute sends what you write"
                raise wrong_model(place.path, problem)
            if name in described:
                return described[name]
        if _is_typename(field):
            return TYPENAME
        near = did_you_mean(names[0], [name for name in described if name not in never])
        raise wrong_model(place.path, f"{type_} has no field {names[0]}{near}")

    def _check_key(
        self, field: ModelField, definition: FieldDefinition, selection: Selection, always: Always, place: _Place
    ) -> None:
        key = field.key
        if not NAME.fullmatch(key) or (key.startswith("__") and key != definition.name):
            raise wrong_model(place.path, f"{key!r} cannot be a key of a response: use letters, digits and underscores")
        if key in selection.fields:
            raise wrong_model(place.path, f"two fields are read from the key {key}")
        if key in always and definition.name != key:
            raise wrong_model(place.path, f"{key} is what every call asks for, so call this field otherwise")

    def _value(
        self, shape: Shape, type_: str, definition: FieldDefinition, place: _Place, always: Always
    ) -> tuple[Selection | None, Prepare | None]:
        """Return what is selected below a field, and what is done with its value."""
        bare = type_.removesuffix("!")
        kind = self.types.scalars.get(definition.named)
        if kind in _ANYTHING:
            return None, None
        if bare.startswith("[") and isinstance(shape, Items):
            below, item = self._value(shape.item, bare[1:-1], definition, place, always)
            return below, prepare_items(item)
        problem = f"{definition.name} is {definition.type}, "
        if bare.startswith("["):
            if isinstance(shape, Leaf) and (list in shape.types or not JUDGED.issuperset(shape.types)):
                if not self.types.is_object(definition.named):
                    return None, None
                raise wrong_model(place.path, f"{problem}a list of objects: give a model for them, as in list[Note]")
            raise wrong_model(place.path, f"{problem}a list, and the model reads one: write list[…]")
        if isinstance(shape, Items):
            advice = "one value"
            if self.types.is_connection(definition.named):
                page, rows, *_ = self.types.connection(definition.named)
                advice = f"one page of a list: give a model with {rows} and {page}"
            raise wrong_model(place.path, f"{problem}{advice}, and the model reads a list")
        if self.types.is_object(bare):
            if isinstance(shape, Leaf):
                advice = f"an object, and the model reads {_said(shape)}: give a model for it"
                raise wrong_model(place.path, problem + advice)
            return self._objects([shape] if isinstance(shape, Model) else shape.models, bare, place, always)
        if not isinstance(shape, Leaf):
            raise wrong_model(place.path, f"{problem}a plain value, and the model reads an object")
        readable = READABLE.get(kind or "", _OF_TEXT)
        if JUDGED.issuperset(shape.types) and readable.isdisjoint(shape.types):
            raise wrong_model(place.path, f"{problem}and the model reads {_said(shape)}")
        return None, prepare_leaf(shape)


def _is_typename(field: ModelField) -> bool:
    """Return whether a field is `__typename`, where the type has no field of that name."""
    return TYPENAME.name in ({field.source} if field.source else {field.key, field.name}) or (
        field.source is None and field.name == "typename"
    )


def _said(leaf: Leaf) -> str:
    return " or ".join(with_article(getattr(each, "__name__", "value")) for each in leaf.types)

"""Shapes of responses, to find drift that pydantic does not report: unknown fields and members, unexpected nulls."""

from __future__ import annotations

from contextlib import suppress
from functools import cache, cached_property
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

import pydantic
from pydantic import ConfigDict, Discriminator, TypeAdapter
from typing_extensions import override

from hero_healthie_runtime.drift import Deviations
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import UnknownMember
from hero_healthie_runtime.graphql.later import Later

_WORDS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}


class Shape:
    """The shape of one type; this class serves all types that hold no object."""

    holds_objects = False

    def __init__(self, annotation: Any, expected: str) -> None:
        self._annotation = annotation
        self.expected = expected

    def with_unknown_fields(self, value: Any) -> object:
        """Return the model of an object with unknown fields in a validated value, or None if there is none."""
        return None

    def read(self, value: Any) -> Any:
        """Read a value with None for each null, also where null is not allowed; raise ValidationError if something else
        is wrong.
        """
        return self._adapter.validate_python(value)

    def add_deviations(self, value: Any, deviations: Deviations) -> None:
        """Add the deviations of a value that was read."""

    def prepare(self) -> None:
        """Build now what the first response would build."""

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self._annotation, config=ConfigDict(hide_input_in_errors=True))


class EnumShape(Shape):
    """An enum."""

    def __init__(self, enum: type[OpenEnum]) -> None:
        super().__init__(enum, enum.__name__)
        self._enum = enum

    @override
    def add_deviations(self, value: Any, deviations: Deviations) -> None:
        if not self._enum(value).is_known:
            deviations.add("unknown_enum_value", self.expected)


class Slot(NamedTuple):
    """A place in an object or in a list."""

    shape: Shape
    nullable: bool

    def read(self, value: Any) -> Any:
        """Read the value at this place."""
        return None if value is None else self.shape.read(value)

    def add_deviations(self, value: Any, deviations: Deviations) -> None:
        """Add the deviations of the value at this place."""
        if value is not None:
            self.shape.add_deviations(value, deviations)
        elif not self.nullable:
            deviations.add("unexpected_null", self.shape.expected)


class ListShape(Shape):
    """A list."""

    def __init__(self, item: Slot) -> None:
        super().__init__(None, "list")
        self._item = item
        self.holds_objects = item.shape.holds_objects

    @override
    def with_unknown_fields(self, value: Any) -> object:
        find = self._item.shape.with_unknown_fields
        for item in value:
            if item is not None and (found := find(item)) is not None:
                return found
        return None

    @property
    def flat_size(self) -> int | None:
        """Return how many fields its items have if they are objects that hold no objects."""
        item = self._item.shape
        return item.flat_size if isinstance(item, ObjectShape) else None

    @override
    def prepare(self) -> None:
        self._item.shape.prepare()

    @override
    def read(self, value: Any) -> Any:
        return [self._item.read(item) for item in value]

    @override
    def add_deviations(self, value: Any, deviations: Deviations) -> None:
        for index, item in enumerate(value):
            self._item.add_deviations(item, deviations.at(index))


class ObjectShape(Shape):
    """An object that has a model."""

    holds_objects = True

    def __init__(self, model: type[pydantic.BaseModel]) -> None:
        super().__init__(model, model.__name__)
        self._model = model

    @override
    def with_unknown_fields(self, value: Any) -> object:
        if len(value) != self._size:
            return self._model
        flat, lists, others = self._inner
        for wire, size in flat:
            if (inner := value.get(wire)) and len(inner) != size:
                return self._model
        for wire, size in lists:
            for inner in value.get(wire) or ():
                if inner and len(inner) != size:
                    return self._model
        for wire, shape in others:
            if (inner := value.get(wire)) and (found := shape.with_unknown_fields(inner)) is not None:
                return found
        return None

    @cached_property
    def flat_size(self) -> int | None:
        """Return how many fields it has if none of them holds an object."""
        return None if any(self._inner) else self._size

    @override
    def prepare(self) -> None:
        for _, shape in self._inner[2]:
            shape.prepare()

    @override
    def read(self, value: Any) -> Any:
        # Most objects beside the one with the null are valid, and pydantic reads those faster.
        with suppress(pydantic.ValidationError):
            return self._model.model_validate(value)
        found = {name: slot.read(value[wire]) for wire, name, slot in self._slots if wire in value}
        return self._model.model_construct(set(found), **found)

    @override
    def add_deviations(self, value: Any, deviations: Deviations) -> None:
        for wire, _, slot in self._slots:
            if wire in value:
                slot.add_deviations(value[wire], deviations.at(wire))
        if len(value) > self._size:
            known = {wire for wire, _, _ in self._slots}
            deviations.add_unknown_fields((name for name in value if name not in known), self.expected)

    @cached_property
    def _slots(self) -> tuple[tuple[str, str, Slot], ...]:
        return tuple(
            (
                info.validation_alias if isinstance(info.validation_alias, str) else name,
                name,
                slot_of(info.rebuild_annotation() if info.metadata else info.annotation),
            )
            for name, info in self._model.model_fields.items()
        )

    @cached_property
    def _size(self) -> int:
        return len(self._slots)

    @cached_property
    def _inner(self) -> tuple[list[tuple[str, int]], list[tuple[str, int]], list[tuple[str, Shape]]]:
        """Return the fields that hold objects: flat objects and lists of them with their number of fields, and others.

        Comparing lengths is enough for flat ones; a call for each would double the cost.
        """
        flat, lists, others = list[tuple[str, int]](), list[tuple[str, int]](), list[tuple[str, Shape]]()
        for wire, _, (shape, _) in self._slots:
            if isinstance(shape, ObjectShape) and shape.flat_size is not None:
                flat.append((wire, shape.flat_size))
            elif isinstance(shape, ListShape) and (size := shape.flat_size) is not None:
                lists.append((wire, size))
            elif shape.holds_objects:
                others.append((wire, shape))
        return flat, lists, others


class LaterShape(Shape):
    """An object whose model is imported when the first one is read."""

    holds_objects = True

    def __init__(self, model: Later) -> None:
        super().__init__(None, model.__name__)
        self._later = model

    @cached_property
    def _shape(self) -> ObjectShape:
        return shape_of_model(self._later.real())

    @override
    def with_unknown_fields(self, value: Any) -> object:
        return self._shape.with_unknown_fields(value)

    @override
    def prepare(self) -> None:
        self._later.real().model_rebuild()
        self._shape.prepare()

    @override
    def read(self, value: Any) -> Any:
        return self._shape.read(value)

    @override
    def add_deviations(self, value: Any, deviations: Deviations) -> None:
        self._shape.add_deviations(value, deviations)


class UnionShape(Shape):
    """An object of a union, distinguished by the name of its type."""

    holds_objects = True

    def __init__(self, models: tuple[type[pydantic.BaseModel], ...]) -> None:
        names = {get_args(each.model_fields["typename"].annotation)[0]: each for each in models}
        super().__init__(None, " or ".join(names))
        self._members = {name: shape_of_model(each) for name, each in names.items()}
        self._unknown = shape_of_model(UnknownMember)

    @override
    def with_unknown_fields(self, value: Any) -> object:
        member = self._members.get(value["__typename"])
        return None if member is None else member.with_unknown_fields(value)

    @override
    def prepare(self) -> None:
        for member in self._members.values():
            member.prepare()

    @override
    def read(self, value: Any) -> Any:
        return self._members.get(value["__typename"], self._unknown).read(value)

    @override
    def add_deviations(self, value: Any, deviations: Deviations) -> None:
        member = self._members.get(value["__typename"])
        if member is None:
            deviations.add("unknown_member", self.expected)
        else:
            member.add_deviations(value, deviations)


@cache
def shape_of_model(model: type[pydantic.BaseModel]) -> ObjectShape:
    """Return the shape of a model; one for all places."""
    return ObjectShape(model)


def slot_of(annotation: Any) -> Slot:
    """Return the slot that the annotation of a field or of a root field describes."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        some = [each for each in arguments if each is not NoneType]
        shape = slot_of(some[0]).shape if len(some) == 1 else Shape(annotation, "value")
        return Slot(shape, len(some) < len(arguments))
    if origin is list:
        return Slot(ListShape(slot_of(arguments[0])), nullable=False)
    bare = annotation
    if origin is Annotated:
        bare = arguments[0]
        if any(isinstance(each, Discriminator) for each in arguments[1:]):
            members = [get_args(each)[0] for each in get_args(bare)]
            return Slot(UnionShape(tuple(each for each in members if each is not UnknownMember)), nullable=False)
    if isinstance(bare, type) and (isinstance(bare, Later) or issubclass(bare, pydantic.BaseModel)):
        return Slot(LaterShape(bare) if isinstance(bare, Later) else shape_of_model(bare), nullable=False)
    if isinstance(bare, type) and issubclass(bare, OpenEnum):
        return Slot(EnumShape(bare), nullable=False)
    name = bare.__name__ if isinstance(bare, type) else "value"
    return Slot(Shape(annotation, _WORDS.get(name, name)), nullable=bare is Any)

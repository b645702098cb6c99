"""What an answer is made of, to find in it what the schema does not foresee: pydantic does not tell."""

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

_WORDS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}


class Shape:
    """One type of an answer; this one stands for any that holds no object."""

    holds_objects = False

    def __init__(self, annotation: Any, expected: str) -> None:
        self._annotation = annotation
        self.expected = expected

    def crowded(self, value: Any) -> object:
        """The model of an object that holds more than its fields, in a value that pydantic has accepted; or None."""
        return None

    def read(self, value: Any) -> Any:
        """Read a value with None for each null, also where none should be.

        Raises:
            ValidationError: something else is wrong.
        """
        return self._adapter.validate_python(value)

    def note(self, value: Any, deviations: Deviations) -> None:
        """Add what the schema does not foresee in a value that was read."""

    def prepare(self) -> None:
        """Make now what the first `crowded` would make."""

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self._annotation, config=ConfigDict(hide_input_in_errors=True))


class Choice(Shape):
    """An enum."""

    def __init__(self, enum: type[OpenEnum]) -> None:
        super().__init__(enum, enum.__name__)
        self._enum = enum

    @override
    def note(self, value: Any, deviations: Deviations) -> None:
        if not self._enum(value).is_known:
            deviations.add("unknown_enum_value", self.expected)


class Slot(NamedTuple):
    """A place in an object or in a list."""

    shape: Shape
    nullable: bool

    def read(self, value: Any) -> Any:
        """Read what stands there."""
        return None if value is None else self.shape.read(value)

    def note(self, value: Any, deviations: Deviations) -> None:
        """Add what the schema does not foresee of what stands there."""
        if value is not None:
            self.shape.note(value, deviations)
        elif not self.nullable:
            deviations.add("unexpected_null", self.shape.expected)


class Items(Shape):
    """A list."""

    def __init__(self, item: Slot) -> None:
        super().__init__(None, "list")
        self._item = item
        self.holds_objects = item.shape.holds_objects

    @override
    def crowded(self, value: Any) -> object:
        crowded = self._item.shape.crowded
        for item in value:
            if item is not None and (found := crowded(item)) is not None:
                return found
        return None

    @property
    def flat_size(self) -> int | None:
        """How many fields its items have, if they are objects that hold no objects."""
        item = self._item.shape
        return item.flat_size if isinstance(item, Object) else None

    @override
    def prepare(self) -> None:
        self._item.shape.prepare()

    @override
    def read(self, value: Any) -> Any:
        return [self._item.read(item) for item in value]

    @override
    def note(self, value: Any, deviations: Deviations) -> None:
        for index, item in enumerate(value):
            self._item.note(item, deviations.at(index))


class Object(Shape):
    """An object that has a model."""

    holds_objects = True

    def __init__(self, model: type[pydantic.BaseModel]) -> None:
        super().__init__(model, model.__name__)
        self._model = model

    @override
    def crowded(self, value: Any) -> object:
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
            if (inner := value.get(wire)) and (found := shape.crowded(inner)) is not None:
                return found
        return None

    @cached_property
    def flat_size(self) -> int | None:
        """How many fields it has, if none of them holds an object."""
        return None if any(self._inner) else self._size

    @override
    def prepare(self) -> None:
        for _, shape in self._inner[2]:
            shape.prepare()

    @override
    def read(self, value: Any) -> Any:
        # Most objects beside the one with the null are as they should be, and pydantic reads those faster.
        with suppress(pydantic.ValidationError):
            return self._model.model_validate(value)
        found = {name: slot.read(value[wire]) for wire, name, slot in self._slots if wire in value}
        return self._model.model_construct(set(found), **found)

    @override
    def note(self, value: Any, deviations: Deviations) -> None:
        for wire, _, slot in self._slots:
            if wire in value:
                slot.note(value[wire], deviations.at(wire))
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
        """The fields that hold objects. Most are of a few values, whose number tells enough; a call for each would
        double what this costs."""
        flat, lists, others = list[tuple[str, int]](), list[tuple[str, int]](), list[tuple[str, Shape]]()
        for wire, _, (shape, _) in self._slots:
            if isinstance(shape, Object) and shape.flat_size is not None:
                flat.append((wire, shape.flat_size))
            elif isinstance(shape, Items) and (size := shape.flat_size) is not None:
                lists.append((wire, size))
            elif shape.holds_objects:
                others.append((wire, shape))
        return flat, lists, others


class Members(Shape):
    """An object of a union, told by the name of its type."""

    holds_objects = True

    def __init__(self, models: tuple[type[pydantic.BaseModel], ...]) -> None:
        names = {get_args(each.model_fields["typename"].annotation)[0]: each for each in models}
        super().__init__(None, " or ".join(names))
        self._members = {name: object_of_model(each) for name, each in names.items()}
        self._unknown = object_of_model(UnknownMember)

    @override
    def crowded(self, value: Any) -> object:
        member = self._members.get(value["__typename"])
        return None if member is None else member.crowded(value)

    @override
    def prepare(self) -> None:
        for member in self._members.values():
            member.prepare()

    @override
    def read(self, value: Any) -> Any:
        return self._members.get(value["__typename"], self._unknown).read(value)

    @override
    def note(self, value: Any, deviations: Deviations) -> None:
        member = self._members.get(value["__typename"])
        if member is None:
            deviations.add("unknown_member", self.expected)
        else:
            member.note(value, deviations)


@cache
def object_of_model(model: type[pydantic.BaseModel]) -> Object:
    """The shape of a model; the same for all places where it stands."""
    return Object(model)


def slot_of(annotation: Any) -> Slot:
    """What an annotation of a generated model, or of a root field, says of its place."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        some = [each for each in arguments if each is not NoneType]
        shape = slot_of(some[0]).shape if len(some) == 1 else Shape(annotation, "value")
        return Slot(shape, len(some) < len(arguments))
    if origin is list:
        return Slot(Items(slot_of(arguments[0])), nullable=False)
    bare = annotation
    if origin is Annotated:
        bare = arguments[0]
        if any(isinstance(each, Discriminator) for each in arguments[1:]):
            members = [get_args(each)[0] for each in get_args(bare)]
            return Slot(Members(tuple(each for each in members if each is not UnknownMember)), nullable=False)
    if isinstance(bare, type) and issubclass(bare, pydantic.BaseModel):
        return Slot(object_of_model(bare), nullable=False)
    if isinstance(bare, type) and issubclass(bare, OpenEnum):
        return Slot(Choice(bare), nullable=False)
    name = bare.__name__ if isinstance(bare, type) else "value"
    return Slot(Shape(annotation, _WORDS.get(name, name)), nullable=bare is Any)

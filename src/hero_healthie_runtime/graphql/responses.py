"""Readers of responses: the value of one root field, or all of `data`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import pydantic
from pydantic import ConfigDict, TypeAdapter
from typing_extensions import override

from hero_healthie_runtime.drift import Deviation, Deviations, DriftSigns
from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.graphql.problems import expected_in_response
from hero_healthie_runtime.reader import Reader, ReadResult

if TYPE_CHECKING:
    from hero_healthie_runtime.graphql.shapes import Shape

M = TypeVar("M", bound=pydantic.BaseModel)


class _RootField(Reader[[Mapping[str, Any]], Any]):
    """Reads the one root field of `data`."""

    def __init__(self, name: str, type_: Any, *, expected: str, is_object: bool) -> None:
        self._name = name
        self._type = type_
        self._expected = expected
        self._nullable = expected.endswith(" or null")
        self._is_object = is_object

    @override
    def __call__(self, data: Mapping[str, Any]) -> Any:
        value = self._present(data)
        return None if value is None else self._validate(value)

    @override
    def read(self, data: Mapping[str, Any]) -> ReadResult[Any]:
        value = self._present(data)
        found = None
        with DriftSigns() as signs:
            if value is not None:
                try:
                    found = self._validate(value)
                except pydantic.ValidationError as error:
                    return self._read_with_nulls(data, error)
        if len(data) > 1:
            signs.add(self._name)
        if value is not None and (model := self._shape.with_unknown_fields(value)) is not None:
            signs.add(model)
        return ReadResult(found, signs)

    @override
    def deviations(self, data: Mapping[str, Any]) -> Sequence[Deviation]:
        deviations = Deviations()
        deviations.add_unknown_fields((name for name in data if name != self._name), "data")
        value = data[self._name]
        if value is not None:
            self._shape.add_deviations(value, deviations.at(self._name))
        return tuple(deviations)

    def _present(self, data: Mapping[str, Any]) -> Any:
        value: Any = data.get(self._name)
        if value is None:
            if not self._nullable or self._name not in data:
                raise DecodeError((self._name,), self._expected)
        elif self._is_object and not issubclass(type(value), dict):
            raise DecodeError((self._name,), self._expected)
        return value

    def _read_with_nulls(self, data: Mapping[str, Any], error: pydantic.ValidationError) -> ReadResult[Any]:
        problems = error.errors(include_url=False, include_context=False)
        # For a missing field, `input` is the object that lacks it.
        others = [problem for problem in problems if problem["input"] is not None]
        if not others:
            try:
                return ReadResult(self._shape.read(data[self._name]), deviations=self.deviations(data))
            except pydantic.ValidationError:
                others = problems
        raise DecodeError((self._name, *others[0]["loc"]), expected_in_response(others[0])) from None

    @cached_property
    def _validate(self) -> Callable[[Any], Any]:
        validate: Callable[[Any], Any] = (
            self._type.__pydantic_validator__.validate_python
            if self._is_object
            else TypeAdapter(self._type, config=ConfigDict(hide_input_in_errors=True)).validate_python
        )
        return validate

    @cached_property
    def _shape(self) -> Shape:
        from hero_healthie_runtime.graphql.shapes import slot_of  # noqa: PLC0415 (only drift hooks need it)

        return slot_of(self._type).shape

    @override
    def prepare(self) -> None:
        if self._is_object:
            self._type.model_rebuild()
        _ = self._validate
        self._shape.prepare()


class _AllData(_RootField):
    """Reads all of `data`."""

    def __init__(self, model: Any) -> None:
        super().__init__("data", model, expected="object", is_object=True)

    @override
    def __call__(self, data: Mapping[str, Any]) -> Any:
        return self._validate(data)

    @override
    def read(self, data: Mapping[str, Any]) -> ReadResult[Any]:
        try:
            return super().read({self._name: data})
        except DecodeError as error:
            raise DecodeError(error.path[1:], error.expected) from None

    @override
    def deviations(self, data: Mapping[str, Any]) -> Sequence[Deviation]:
        deviations = Deviations()
        self._shape.add_deviations(data, deviations)
        return tuple(deviations)


def data_of(model: type[M]) -> Reader[[Mapping[str, Any]], M]:
    """Return the reader for an operation that returns all of its root fields."""
    return _AllData(model)


def object_of(root_field: str, model: type[M]) -> Reader[[Mapping[str, Any]], M]:
    """Return the reader for a root field that is an object."""
    return _RootField(root_field, model, expected="object", is_object=True)


def optional_object_of(root_field: str, model: type[M]) -> Reader[[Mapping[str, Any]], M | None]:
    """Return the reader for a root field that is an object or null."""
    return _RootField(root_field, model, expected="object or null", is_object=True)


def value_of(root_field: str, type_: Any, *, expected: str) -> Reader[[Mapping[str, Any]], Any]:
    """Return the reader for any other root field; `expected` ends in `or null` if null is allowed."""
    return _RootField(root_field, type_, expected=expected, is_object=False)

"""Arrays, objects without a model, and values that may be null."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from typing_extensions import override

from hero_healthie_runtime.drift import Deviations
from hero_healthie_runtime.errors import DecodeError, EncodeError, wrong_type
from hero_healthie_runtime.json import JsonValue, is_array, is_object
from hero_healthie_runtime.rest.codec import Codec, core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class ListOf(Codec[list[T]]):
    """Arrays."""

    expected = "array"

    def __init__(self, item: Codec[T]) -> None:
        self._item = item

    @override
    def describe(self, handler: GetCoreSchemaHandler) -> Any:
        return core_schema().list_schema(self._item.describe(handler))

    @override
    def read(self, value: object) -> list[T]:
        if not is_array(value):
            raise DecodeError((), self.expected)
        read, as_is = self._item.read, self._item.as_is
        result: list[Any] = []
        try:
            for item in value:
                result.append(item if type(item) in as_is else read(item))
        except DecodeError as error:
            raise error.within(len(result)) from None
        return result

    @override
    def write(self, value: object) -> JsonValue:
        if not isinstance(value, (list, tuple)):
            raise wrong_type(value, "a list")
        result: list[JsonValue] = []
        for index, item in enumerate(cast("Sequence[object]", value)):
            try:
                result.append(self._item.write(item))
            except EncodeError as error:
                raise error.within(index) from None
        return result

    def _read_lenient(self, value: object, deviations: Deviations) -> Any:
        if not is_array(value):
            raise DecodeError(deviations.path, self.expected)
        return [self._item.read_lenient(item, deviations.at(index)) for index, item in enumerate(value)]

    @override
    def mismatch(self, value: object) -> int:
        return sum(map(self._item.mismatch, value)) if is_array(value) else 0

    @override
    def contradiction(self, value: object) -> int:
        return sum(map(self._item.contradiction, value)) if is_array(value) else 0


class MapOf(Codec[dict[str, T]]):
    """Objects without a model, as dicts."""

    expected = "object"

    def __init__(self, item: Codec[T]) -> None:
        self._item = item

    @override
    def describe(self, handler: GetCoreSchemaHandler) -> Any:
        return core_schema().dict_schema(core_schema().str_schema(), self._item.describe(handler))

    @override
    def read(self, value: object) -> dict[str, T]:
        if not is_object(value):
            raise DecodeError((), self.expected)
        read, as_is = self._item.read, self._item.as_is
        try:
            return {key: item if type(item) in as_is else read(item) for key, item in value.items()}
        except DecodeError as error:
            raise error.within("*") from None

    @override
    def write(self, value: object) -> JsonValue:
        if not is_object(value):
            raise wrong_type(value, "a dict")
        result: dict[str, JsonValue] = {}
        for key, item in value.items():
            if not isinstance(key, str):
                raise EncodeError((), f"must have strings as keys, not {type(key).__name__}")
            try:
                result[key] = self._item.write(item)
            except EncodeError as error:
                raise error.within(key) from None
        return result

    def _read_lenient(self, value: object, deviations: Deviations) -> Any:
        if not is_object(value):
            raise DecodeError(deviations.path, self.expected)
        return {key: self._item.read_lenient(item, deviations.at("*")) for key, item in value.items()}

    @override
    def mismatch(self, value: object) -> int:
        return len(value) + self.contradiction(value) if is_object(value) else 0

    @override
    def contradiction(self, value: object) -> int:
        return sum(map(self._item.contradiction, value.values())) if is_object(value) else 0


class Nullable(Codec[T_co | None]):
    """Values that may be null."""

    def __init__(self, codec: Codec[T_co]) -> None:
        self._codec = codec
        self.expected = f"{codec.expected} or null"
        self.as_is = codec.as_is | {type(None)}

    @override
    def describe(self, handler: GetCoreSchemaHandler) -> Any:
        return core_schema().nullable_schema(self._codec.describe(handler))

    @override
    def read(self, value: object) -> T_co | None:
        if value is None:
            return None
        try:
            return self._codec.read(value)
        except DecodeError as error:
            if error.path:
                raise
            raise DecodeError((), f"{error.expected} or null") from None

    @override
    def write(self, value: object) -> JsonValue:
        return None if value is None else self._codec.write(value)

    def _read_lenient(self, value: object, deviations: Deviations) -> Any:
        return self._codec.read_lenient(value, deviations)

    @override
    def mismatch(self, value: object) -> int:
        return 0 if value is None else self._codec.mismatch(value)

    @override
    def contradiction(self, value: object) -> int:
        return 0 if value is None else self._codec.contradiction(value)

"""How lists, objects and models are read and written, and the base of all models."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, NamedTuple, Self, TypeAlias, TypeVar

from hero_healthie_runtime.drift import Deviations, report_drift
from hero_healthie_runtime.errors import DecodeError, EncodeError
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import JSON, Codec, article, wrong
from hero_healthie_runtime.rest.types import UNSET
from hero_healthie_runtime.rest.unions import OneOf as OneOf
from hero_healthie_runtime.rest.unions import TaggedUnion as TaggedUnion

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
M_co = TypeVar("M_co", bound="Model", covariant=True)


class Field(NamedTuple):
    """One field of a model, or one query argument."""

    name: str
    """Its name in Python."""
    wire: str
    """Its name in JSON or in the query."""
    codec: Codec[object]
    required: bool = False

    def read(self, value: object) -> Any:
        """The Python value of the field; UNSET where there is none and need not be."""
        if value is UNSET:
            if self.required:
                raise DecodeError((self.wire,), f"{self.codec.expected} (required)")
            return UNSET
        try:
            return self.codec.read(value)
        except DecodeError as error:
            raise error.within(self.wire) from None


Getter: TypeAlias = Callable[[str, object], Any]


class Model:
    """The base of all models."""

    __slots__ = ()

    _plan: ClassVar[tuple[Field, ...] | None] = None
    _wires: ClassVar[frozenset[str]] = frozenset()
    _readers: ClassVar[tuple[Callable[[object], Any], ...]] = ()
    _closed: ClassVar[bool] = False
    """Whether the description forbids fields that it does not name; they are kept when read, and refused when written."""

    _open: ClassVar[bool] = False
    """Whether the description says in so many words that there may be fields that it does not name."""

    additional_properties: dict[str, Any]

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        """The fields, described; it is a method so that only the first use of a model imports what the model holds."""
        raise NotImplementedError

    @classmethod
    def _extras(cls) -> Codec[Any]:
        """What the fields hold that the description does not name."""
        return JSON

    @classmethod
    def _described(cls) -> tuple[Field, ...]:
        if cls._plan is None:
            plan = cls._fields()
            cls._wires = frozenset(field.wire for field in plan)
            cls._readers = tuple(field.read for field in plan)
            cls._plan = plan  # last: another thread may be about to read
        return cls._plan

    def _fill(self, get: Getter) -> None:
        """Set the fields. Answers spend their time here, so each model does it in full, and reads by `_readers` only
        what cannot be taken as it is."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read the model from decoded JSON.

        Raises:
            DecodeError: a required field is missing, or a value has the wrong type.
        """
        if cls._plan is None:
            cls._described()
        model = object.__new__(cls)
        model._fill(src_dict.get)
        if not src_dict.keys() <= cls._wires:
            model._keep_rest(src_dict)
        return model

    def _keep_rest(self, src_dict: Mapping[str, object]) -> None:
        """Keep what the description does not name."""
        rest = [key for key in src_dict if key not in self._wires]
        if not self._open:
            report_drift((type(self), hash(frozenset(rest))))
        extras = self._extras()
        for key in rest:
            try:
                self.additional_properties[key] = extras.read(src_dict[key])
            except DecodeError as error:
                raise error.within("*") from None

    @classmethod
    def _examined(cls, src_dict: Mapping[str, object], deviations: Deviations) -> Self:
        """Read slowly, as `Codec.examine` does."""
        rest = dict(src_dict)
        arguments: dict[str, Any] = {}
        for field in cls._described():
            value = rest.pop(field.wire, UNSET)
            if value is not UNSET:
                arguments[field.name] = field.codec.examine(value, deviations.at(field.wire))
            elif field.required:
                raise DecodeError((*deviations.path, field.wire), f"{field.codec.expected} (required)")
        model = cls(**arguments)
        if not cls._open:
            deviations.add_unknown_fields(rest, cls.__name__)
        extras = cls._extras()
        for key, value in rest.items():
            model.additional_properties[key] = extras.examine(value, deviations.at("*"))
        return model

    def to_dict(self) -> dict[str, JsonValue]:
        """Write the model as what JSON can hold.

        Raises:
            EncodeError: a value has the wrong type.
        """
        result: dict[str, JsonValue] = {}
        for field in self._described():
            value = getattr(self, field.name)
            if value is UNSET:
                if field.required:
                    raise EncodeError((field.name,), "is required")
                continue
            try:
                result[field.wire] = field.codec.write(value)
            except EncodeError as error:
                raise error.within(field.name) from None
        extras = self._extras()
        for key, value in self.additional_properties.items():
            if self._closed:
                raise EncodeError((key,), "is not a field of this object")
            try:
                result.setdefault(key, extras.write(value))
            except EncodeError as error:
                raise error.within(key) from None
        return result

    def __repr__(self) -> str:
        identity = getattr(self, "id", None)
        if not isinstance(identity, (str, int)) or isinstance(identity, bool):
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}(id={identity!r})"


class ModelOf(Codec[M_co]):
    """Objects that have a model."""

    expected = "object"

    def __init__(self, model: type[M_co]) -> None:
        self.model = model

    def read(self, value: object) -> M_co:
        if not isinstance(value, dict):
            raise DecodeError((), self.expected)
        return self.model.from_dict(value)

    def write(self, value: object) -> JsonValue:
        if not isinstance(value, self.model):
            raise wrong(value, article(self.model.__name__))
        return value.to_dict()

    def _examine(self, value: object, deviations: Deviations) -> Any:
        if not isinstance(value, dict):
            raise DecodeError(deviations.path, self.expected)
        return self.model._examined(value, deviations)

    def misfit(self, value: object) -> int:
        if not isinstance(value, dict):
            return 0
        self.model._described()
        names, known = value.keys(), self.model._wires
        return 0 if names <= known else len(names - known)


class ListOf(Codec[list[T]]):
    """Arrays."""

    expected = "array"

    def __init__(self, item: Codec[T]) -> None:
        self._item = item

    def read(self, value: object) -> list[T]:
        if not isinstance(value, list):
            raise DecodeError((), self.expected)
        read, as_is = self._item.read, self._item.as_is
        result: list[Any] = []
        try:
            for item in value:
                result.append(item if type(item) in as_is else read(item))
        except DecodeError as error:
            raise error.within(len(result)) from None
        return result

    def write(self, value: object) -> JsonValue:
        if not isinstance(value, (list, tuple)):
            raise wrong(value, "a list")
        result: list[JsonValue] = []
        for index, item in enumerate(value):
            try:
                result.append(self._item.write(item))
            except EncodeError as error:
                raise error.within(index) from None
        return result

    def _examine(self, value: object, deviations: Deviations) -> Any:
        if not isinstance(value, list):
            raise DecodeError(deviations.path, self.expected)
        return [self._item.examine(item, deviations.at(index)) for index, item in enumerate(value)]

    def misfit(self, value: object) -> int:
        return sum(map(self._item.misfit, value)) if isinstance(value, list) else 0


class MapOf(Codec[dict[str, T]]):
    """Objects whose fields have no names in the description."""

    expected = "object"

    def __init__(self, item: Codec[T]) -> None:
        self._item = item

    def read(self, value: object) -> dict[str, T]:
        if not isinstance(value, dict):
            raise DecodeError((), self.expected)
        read, as_is = self._item.read, self._item.as_is
        try:
            return {key: item if type(item) in as_is else read(item) for key, item in value.items()}
        except DecodeError as error:
            raise error.within("*") from None

    def write(self, value: object) -> JsonValue:
        if not isinstance(value, dict):
            raise wrong(value, "a dict")
        result: dict[str, JsonValue] = {}
        for key, item in value.items():
            if not isinstance(key, str):
                raise EncodeError((), f"should have strings as keys, not {type(key).__name__}")
            try:
                result[key] = self._item.write(item)
            except EncodeError as error:
                raise error.within(key) from None
        return result

    def _examine(self, value: object, deviations: Deviations) -> Any:
        if not isinstance(value, dict):
            raise DecodeError(deviations.path, self.expected)
        return {key: self._item.examine(item, deviations.at("*")) for key, item in value.items()}

    def misfit(self, value: object) -> int:
        return len(value) if isinstance(value, dict) else 0


class Nullable(Codec[T_co | None]):
    """The same, or null."""

    def __init__(self, codec: Codec[T_co]) -> None:
        self._codec = codec
        self.expected = f"{codec.expected} or null"
        self.as_is = codec.as_is | {type(None)}

    def read(self, value: object) -> T_co | None:
        if value is None:
            return None
        try:
            return self._codec.read(value)
        except DecodeError as error:
            if error.path:
                raise
            raise DecodeError((), f"{error.expected} or null") from None

    def write(self, value: object) -> JsonValue:
        return None if value is None else self._codec.write(value)

    def _examine(self, value: object, deviations: Deviations) -> Any:
        return self._codec.examine(value, deviations)

    def misfit(self, value: object) -> int:
        return 0 if value is None else self._codec.misfit(value)

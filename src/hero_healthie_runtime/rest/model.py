"""Objects that have a model: the base of all models, their fields and their codec."""

# pyright: reportPrivateUsage=false
# (Models leave all public names to the vendor's fields, so what they share with this package is protected.)
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, NamedTuple, Self, TypeAlias, TypeVar

from typing_extensions import override

from hero_healthie_runtime.drift import Deviations, report_drift
from hero_healthie_runtime.errors import DecodeError, EncodeError
from hero_healthie_runtime.json import JsonValue, is_object
from hero_healthie_runtime.rest.codec import JSON, Codec, with_article, wrong_type
from hero_healthie_runtime.rest.unset import UNSET

M_co = TypeVar("M_co", bound="Model", covariant=True)


class Field(NamedTuple):
    """One field of a model."""

    name: str
    """The name in Python."""
    wire: str
    """The name in JSON."""
    codec: Codec[object]
    required: bool = False

    def read(self, value: object) -> Any:
        """Return the Python value of the field; UNSET for an optional field that is missing."""
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
    """True if the description forbids fields that it does not name; they are kept when read, refused when written."""

    _open: ClassVar[bool] = False
    """True if the description says in so many words that there may be fields that it does not name."""

    additional_properties: dict[str, Any]

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        """Return the fields; a method, so that only the first use of a model imports the models it holds."""
        raise NotImplementedError

    @classmethod
    def _extras(cls) -> Codec[Any]:
        """Return the codec of the fields that the description does not name."""
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
        """Set the fields. Reading spends its time here, so each model spells it out, and calls `_readers` only for
        values that cannot be taken as they are."""
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
        """Keep the fields that the description does not name."""
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
    def _read_lenient(cls, src_dict: Mapping[str, object], deviations: Deviations) -> Self:
        """Read as `Codec.read_lenient` does."""
        rest = dict(src_dict)
        arguments: dict[str, Any] = {}
        for field in cls._described():
            value = rest.pop(field.wire, UNSET)
            if value is not UNSET:
                arguments[field.name] = field.codec.read_lenient(value, deviations.at(field.wire))
            elif field.required:
                raise DecodeError((*deviations.path, field.wire), f"{field.codec.expected} (required)")
        model = cls(**arguments)
        if not cls._open:
            deviations.add_unknown_fields(rest, cls.__name__)
        extras = cls._extras()
        for key, value in rest.items():
            model.additional_properties[key] = extras.read_lenient(value, deviations.at("*"))
        return model

    def to_dict(self) -> dict[str, JsonValue]:
        """Return the model as a JSON object.

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

    @override
    def read(self, value: object) -> M_co:
        if not is_object(value):
            raise DecodeError((), self.expected)
        return self.model.from_dict(value)

    @override
    def write(self, value: object) -> JsonValue:
        if not isinstance(value, self.model):
            raise wrong_type(value, with_article(self.model.__name__))
        return value.to_dict()

    def _read_lenient(self, value: object, deviations: Deviations) -> Any:
        if not is_object(value):
            raise DecodeError(deviations.path, self.expected)
        return self.model._read_lenient(value, deviations)

    @override
    def mismatch(self, value: object) -> int:
        if not is_object(value):
            return 0
        self.model._described()
        names, known = value.keys(), self.model._wires
        return 0 if names <= known else len(names - known)

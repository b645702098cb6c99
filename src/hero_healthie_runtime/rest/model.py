"""Objects that have a model: the base of all models, their fields and their codec."""

# pyright: reportPrivateUsage=false
# (Models leave all public names to the vendor's fields, so what they share with this package is protected.)
from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from copy import copy
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeAlias, TypeVar

from typing_extensions import override

from hero_healthie_runtime.drift import Deviations, report_drift
from hero_healthie_runtime.errors import DecodeError, EncodeError, PathItem, unknown_field, with_article, wrong_type
from hero_healthie_runtime.json import JsonValue, is_array, is_object
from hero_healthie_runtime.models import FILE_IN_JSON, ConstructorSignature, ModelMethods, cannot_be_read
from hero_healthie_runtime.rest.codec import JSON, Codec, core_schema
from hero_healthie_runtime.rest.unset import UNSET
from hero_healthie_runtime.tracebacks import without_argument_frames
from hero_healthie_runtime.uploads import EmbeddedFile

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

M_co = TypeVar("M_co", bound="Model", covariant=True)
_NONE: frozenset[str] = frozenset()


class Field(NamedTuple):
    """One field of a model."""

    name: str
    """The name in Python."""
    wire: str
    """The name in JSON."""
    codec: Codec[object]
    required: bool = False

    def read(self, value: object) -> Any:
        """Return the Python value of the field; None for an optional field that is missing."""
        if value is UNSET:
            if self.required:
                raise DecodeError((self.wire,), f"{self.codec.expected} (required)")
            return None
        try:
            return self.codec.read(value)
        except DecodeError as error:
            raise error.within(self.wire) from None

    def takes_null(self) -> bool:
        """Return whether null may be sent."""
        try:
            self.codec.write(None)
        except EncodeError:
            return False
        return True

    def check(self, value: object) -> None:
        """Raise EncodeError for a value that cannot be right."""
        try:
            self.codec.write(value)
        except EncodeError as error:
            raise error.within(self.name) from None


Getter: TypeAlias = Callable[[str, object], Any]


def _signature(owner: Any) -> inspect.Signature:
    own = inspect.signature(owner.__init__)
    return own.replace(parameters=list(own.parameters.values())[1:], return_annotation=inspect.Signature.empty)


class _ModelType(type):
    """Checks what a model is made of before attrs takes it."""

    if not TYPE_CHECKING:

        @without_argument_frames
        def __call__(cls, *args: object, **values: object) -> object:
            try:
                return cls._make(args, values)
            except EncodeError as error:
                raise error.invalid(cls.__name__) from None

        @property
        def __dataclass_fields__(cls) -> dict[str, object]:
            # FastAPI takes an argument for a body only if its class is of pydantic, a mapping, or seems a dataclass.
            return {}


class Model(ModelMethods, metaclass=_ModelType):
    """The base of all models."""

    __slots__ = ("_absent", "additional_properties")

    _plan: ClassVar[tuple[Field, ...] | None] = None
    _wires: ClassVar[frozenset[str]] = _NONE
    _readers: ClassVar[tuple[Callable[[object], Any], ...]] = ()
    _by_name: ClassVar[Mapping[str, Field]] = {}
    _sent: ClassVar[bool] = False
    """True if only requests hold it: then a field that is not given is UNSET, and an unknown one is a mistake."""
    _closed: ClassVar[bool] = False
    """True if the description forbids fields that it does not name; they are kept when read, refused when written."""

    _open: ClassVar[bool] = False
    """True if the description says in so many words that there may be fields that it does not name."""

    _absent: frozenset[str]
    """The optional fields that read as None because they were not in the response, by their names in JSON."""
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
            cls._by_name = {field.name: field for field in plan}
            cls._plan = plan  # last: another thread may be about to read
        return cls._plan

    @classmethod
    def _make(cls, args: tuple[object, ...], values: dict[str, Any]) -> Self:
        """Check the arguments of the constructor, and call it."""
        plan = cls._described()
        if args:
            raise EncodeError((), "takes its fields by name only")
        given = {name: value for name, value in values.items() if not cls._is_absent(cls._field(name), value)}
        for name, value in given.items():
            cls._field(name).check(value)
        for field in plan:
            if field.required and field.name not in given:
                raise EncodeError((field.name,), f"is required: {with_article(field.codec.expected)}")
        model: Self = type.__call__(cls, **given)
        model._absent = _NONE if cls._sent else frozenset(each.wire for each in plan if each.name not in given)
        return model

    @classmethod
    def _is_absent(cls, field: Field, value: object) -> bool:
        """Return whether a value leaves a field out: in what is received, None does where null cannot be."""
        return value is UNSET or (value is None and not cls._sent and not field.required and not field.takes_null())

    def _fill(self, get: Getter) -> None:
        """Set the fields. Reading spends its time here, so a model that is received spells it out, and calls
        `_readers` only for values that cannot be taken as they are."""
        for field in self._described():
            value = field.read(get(field.wire, UNSET))
            setattr(self, field.name, value)
        self.additional_properties = {}

    @classmethod
    def _read(cls, source: Mapping[str, object]) -> Self:
        """Read the model from a response.

        Raises:
            DecodeError: a required field is missing, or a value has the wrong type.
        """
        if cls._plan is None:
            cls._described()
        if cls._sent:
            cls._refuse_unknown(source)
        model = object.__new__(cls)
        model._fill(source.get)
        model._absent = absent = cls._wires.difference(source)
        if len(source) + len(absent) != len(cls._wires):
            model._keep_rest(source)
        if absent and cls._sent:
            model._unset(absent)
        return model

    def _unset(self, absent: frozenset[str]) -> None:
        self._absent = _NONE
        for field in self._described():
            if field.wire in absent:
                setattr(self, field.name, UNSET)

    @classmethod
    def _refuse_unknown(cls, source: Mapping[str, object]) -> None:
        """Raise DecodeError for a name that a body has no field of, unless it says in so many words that it may."""
        if not cls._open and (rest := [key for key in source if key not in cls._wires]):
            mistake = unknown_field(rest[0], cls.__name__, cls._wires)
            raise DecodeError(mistake.path, mistake.problem)

    def _keep_rest(self, source: Mapping[str, object]) -> None:
        """Keep the fields that the description does not name."""
        rest = [key for key in source if key not in self._wires]
        if not self._open:
            report_drift((type(self), hash(frozenset(rest))))
        extras = self._extras()
        for key in rest:
            try:
                self.additional_properties[key] = extras.read(source[key])
            except DecodeError as error:
                raise error.within("*") from None

    @classmethod
    def _read_lenient(cls, source: Mapping[str, object], deviations: Deviations) -> Self:
        """Read as `Codec.read_lenient` does."""
        plan = cls._described()
        model = object.__new__(cls)
        unread: dict[str, str] = {}
        for field in plan:
            value: Any = source.get(field.wire, UNSET)
            if value is UNSET and field.required:
                raise DecodeError((*deviations.path, field.wire), f"{field.codec.expected} (required)")
            if value is not UNSET:
                try:
                    value = field.codec.read_lenient(value, deviations.at(field.wire))
                except DecodeError:
                    if field.required or not isinstance(value, str) or not field.codec.expected.startswith("date"):
                        raise
                    # A day or a moment in another form: nothing that came is lost, and all else can be read.
                    deviations.at(field.wire).add("unreadable_text", field.codec.expected)
                    unread[field.wire], value = value, UNSET
            setattr(model, field.name, None if value is UNSET else value)
        model._absent = (cls._wires - source.keys()) | unread.keys()
        rest = {key: value for key, value in source.items() if key not in cls._wires}
        if not cls._open:
            deviations.add_unknown_fields(rest, cls.__name__)
        extras = cls._extras()
        model.additional_properties = {
            key: extras.read_lenient(value, deviations.at("*")) for key, value in rest.items()
        } | unread
        return model

    def _write(self) -> dict[str, JsonValue]:
        """Return the model as a JSON object.

        Raises:
            EncodeError: a value has the wrong type.
        """
        result: dict[str, JsonValue] = {}
        for field in self._described():
            value = getattr(self, field.name)
            if (value is None and field.wire in self._absent) or self._is_absent(field, value):
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

    @override
    @without_argument_frames
    def to_dict(self) -> dict[str, JsonValue]:
        try:
            written: dict[str, JsonValue] = _without_files(self._write(), _refuse)
        except EncodeError as error:
            raise error.invalid(type(self).__name__) from None
        return written

    @override
    def _wire(self) -> dict[str, JsonValue]:
        try:
            written: dict[str, JsonValue] = _without_files(self._write(), lambda _: "(a file)")
        except EncodeError as error:
            raise error.invalid(type(self).__name__) from None
        return written

    @classmethod
    @override
    @without_argument_frames
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            if not is_object(data):
                raise wrong_type(data, f"the fields of {with_article(cls.__name__)} in a dict")
            return cls._read(data)
        except DecodeError as error:
            raise cannot_be_read(error, data, cls.__name__) from None
        except EncodeError as error:
            raise error.invalid(cls.__name__) from None

    @override
    @without_argument_frames
    def replace(self, **changes: Any) -> Self:
        made = copy(self)
        made.additional_properties = dict(self.additional_properties)
        try:
            for name, value in changes.items():
                field = self._field(name)
                absent = self._is_absent(field, value)
                if not absent or field.required:
                    field.check(value)
                setattr(made, name, None if absent and not self._sent else value)
                made._absent = made._absent | {field.wire} if absent else made._absent - {field.wire}
        except EncodeError as error:
            raise error.invalid(type(self).__name__) from None
        return made

    @override
    def is_set(self, field: str) -> bool:
        try:
            found = self._field(field)
        except EncodeError as error:
            raise error.invalid("") from None
        value = getattr(self, field)
        return value is not UNSET and not (value is None and found.wire in self._absent)

    @classmethod
    def _field(cls, name: str) -> Field:
        cls._described()
        field = cls._by_name.get(name)
        if field is None:
            raise unknown_field(name, cls.__name__, cls._by_name)
        return field

    if not TYPE_CHECKING:
        __signature__ = ConstructorSignature(_signature)
        __dataclass_params__ = SimpleNamespace(repr=False)  # for `pprint`, which takes it for one

        @classmethod
        def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
            from hero_healthie_runtime.pydantic_schema import schema_by_itself  # noqa: PLC0415 (loads pydantic)

            ref, schemas = f"{cls.__module__}.{cls.__qualname__}:{id(cls)}", core_schema()
            if cls in _being_described:
                return schemas.definition_reference_schema(ref)
            _being_described.append(cls)
            try:
                fields = {
                    each.wire: schemas.typed_dict_field(each.codec.describe(handler), required=each.required)
                    for each in cls._described()
                }
            finally:
                _being_described.remove(cls)
            return schema_by_itself(cls, schemas.typed_dict_schema(fields, cls_name=cls.__name__), ref)


_being_described: list[type[Model]] = []
"""The models whose schemas are being made: one that holds itself refers to its own."""


def _without_files(value: Any, file: Callable[[tuple[PathItem, ...]], str], path: tuple[PathItem, ...] = ()) -> Any:
    """Return a written value with something else in the place of its files."""
    if isinstance(value, EmbeddedFile):
        return file(path)
    if is_object(value):
        return {key: _without_files(item, file, (*path, key)) for key, item in value.items()}
    return [_without_files(item, file, (*path, at)) for at, item in enumerate(value)] if is_array(value) else value


def _refuse(path: tuple[PathItem, ...]) -> str:
    raise EncodeError(path, FILE_IN_JSON)


class ModelOf(Codec[M_co]):
    """Objects that have a model."""

    expected = "object"

    def __init__(self, model: type[M_co]) -> None:
        self.model = model

    @override
    def describe(self, handler: GetCoreSchemaHandler) -> CoreSchema:
        return handler.generate_schema(self.model)

    @override
    def read(self, value: object) -> M_co:
        if not is_object(value):
            raise DecodeError((), self.expected)
        return self.model._read(value)

    @override
    def write(self, value: object) -> JsonValue:
        if not isinstance(value, self.model):
            name = self.model.__name__
            raise wrong_type(value, with_article(name), name)
        return value._write()

    def _read_lenient(self, value: object, deviations: Deviations) -> Any:
        if not is_object(value):
            raise DecodeError(deviations.path, self.expected)
        return self.model._read_lenient(value, deviations)

    @override
    def mismatch(self, value: object) -> int:
        if not is_object(value):
            return 0
        self.model._described()
        return len(value.keys() - self.model._wires) + self.contradiction(value)

    @override
    def contradiction(self, value: object) -> int:
        if not is_object(value):
            return 0
        plan, extra = self.model._described(), self.model._extras()
        return sum(field.codec.contradiction(value[field.wire]) for field in plan if field.wire in value) + sum(
            extra.contradiction(value[key]) for key in value.keys() - self.model._wires
        )

"""Codecs of enums, which are open: an unknown value is kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from typing_extensions import override

from hero_healthie_runtime.drift import Deviations
from hero_healthie_runtime.enums import OpenEnum, OpenIntEnum
from hero_healthie_runtime.errors import DecodeError, EncodeError, enum_problem, with_article, wrong_type
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import INTEGER, Codec, core_schema

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

E_co = TypeVar("E_co", bound=OpenEnum | OpenIntEnum, covariant=True)
S_co = TypeVar("S_co", bound=OpenEnum, covariant=True)
I_co = TypeVar("I_co", bound=OpenIntEnum, covariant=True)

_OTHER_VALUE = 10
_OTHER_TAG = 1_000
"""An enum of one value tells objects apart: another value weighs more than any number of unknown fields."""


class _OpenEnumCodec(Codec[E_co]):
    """Members of an enum; an unknown one is kept when read. A plain value may be written if the enum lists it."""

    def __init__(self, enum: type[E_co]) -> None:
        self._enum = enum
        self._known: dict[object, E_co] = {member.value: member for member in cast("Iterable[E_co]", enum)}

    @override
    def mismatch(self, value: object) -> int:
        return 0 if isinstance(value, str | int) and value in self._known else 1

    @override
    def contradiction(self, value: object) -> int:
        return self.mismatch(value) * (_OTHER_TAG if len(self._known) == 1 else _OTHER_VALUE)

    @override
    def describe(self, handler: GetCoreSchemaHandler) -> Any:
        enum: Any = self._enum
        ref = f"{enum.__module__}.{enum.__qualname__}:{id(enum)}"
        return core_schema().enum_schema(enum, list(self._known.values()), ref=ref)

    def _written(self, value: str | int) -> Any:
        """Return a value to send; a member is sent whatever it is, so that a new value can be forced."""
        if isinstance(value, self._enum) or value in self._known:
            return value
        raise EncodeError((), enum_problem(value, self._enum.__name__, [str(each) for each in self._known]))

    def _read_lenient(self, value: object, deviations: Deviations) -> Any:
        member = super()._read_lenient(value, deviations)
        if not member.is_known:
            deviations.add("unknown_enum_value", self._enum.__name__)
        return member


class EnumCodec(_OpenEnumCodec[S_co]):
    """Members of a string enum."""

    expected = "string"

    @override
    def read(self, value: object) -> S_co:
        if not isinstance(value, str):
            raise DecodeError((), self.expected)
        return self._known.get(value) or self._enum(value)

    @override
    def write(self, value: object) -> JsonValue:
        if not isinstance(value, str) or (isinstance(value, OpenEnum) and not isinstance(value, self._enum)):
            raise wrong_type(value, f"{with_article(self._enum.__name__)} or a plain string")
        return str(self._written(value))


class IntEnumCodec(_OpenEnumCodec[I_co]):
    """Members of an integer enum."""

    expected = "integer"

    @override
    def read(self, value: object) -> I_co:
        return self._enum(INTEGER.read(value))

    @override
    def write(self, value: object) -> JsonValue:
        is_foreign = isinstance(value, OpenIntEnum) and not isinstance(value, self._enum)
        if is_foreign or isinstance(value, bool) or not isinstance(value, int):
            raise wrong_type(value, f"{with_article(self._enum.__name__)} or a plain int")
        return int(self._written(value))

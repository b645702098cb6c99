"""Values of several kinds: tried one after the other, or distinguished by a field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from typing_extensions import override

from hero_healthie_runtime.drift import Deviations, DriftSigns, report_drift
from hero_healthie_runtime.errors import DecodeError, EncodeError, with_article, wrong_type
from hero_healthie_runtime.json import JsonValue, is_object
from hero_healthie_runtime.rest.codec import Codec, JsonCodec, core_schema
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.record import RECORD, Record

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

T_co = TypeVar("T_co", covariant=True)


class OneOf(Codec[T_co]):
    """Values that the best fitting of several codecs reads: it knows most of the value; the first of equals."""

    def __init__(self, *members: Codec[T_co]) -> None:
        self._members = members
        self.expected = " or ".join(dict.fromkeys(member.expected for member in members))

    @override
    def describe(self, handler: GetCoreSchemaHandler) -> Any:
        return core_schema().union_schema([each.describe(handler) for each in self._members])

    @override
    def read(self, value: object) -> T_co:
        _, candidate, signs = self._choose(value)
        for each in signs:
            report_drift(each)
        return candidate

    def _choose(self, value: object) -> tuple[Codec[T_co], T_co, set[object]]:
        """Return the best fitting member, the value it reads, and its drift signs, without those of other members."""
        best: tuple[int, Codec[T_co], T_co, set[object]] | None = None
        refusing: list[Codec[T_co]] = []
        errors: list[DecodeError] = []
        for member in self._members:
            try:
                with DriftSigns() as signs:
                    candidate = member.read(value)
            except DecodeError as error:
                refusing.append(member)
                errors.append(error)
                continue
            mismatch = member.mismatch(value)
            if not mismatch:
                return member, candidate, signs
            if best is None or mismatch < best[0]:
                best = (mismatch, member, candidate, signs)
        # Any JSON may hold any null.
        if best is not None and (
            isinstance(best[1], JsonCodec) or not any(self._fits(member, value, best[0]) for member in refusing)
        ):
            return best[1:]
        raise max([DecodeError((), self.expected), *errors], key=lambda error: len(error.path))

    def _fits(self, member: Codec[T_co], value: object, mismatch: int) -> bool:
        """Return True if a member knows more of a value than another does, and only a null keeps it from reading it."""
        if member.mismatch(value) >= mismatch:
            return False
        try:
            member.read_lenient(value, Deviations())
        except DecodeError:
            return False
        return True

    @override
    def write(self, value: object) -> JsonValue:
        deepest: EncodeError | None = None
        problems: list[str] = []
        for member in self._members:
            try:
                return member.write(value)
            except EncodeError as error:
                problems.append(error.problem)
                if error.path and deepest is None:
                    deepest = error
        raise deepest or EncodeError((), "; or ".join(dict.fromkeys(problems)))

    def _read_lenient(self, value: object, deviations: Deviations) -> Any:
        try:
            member = self._choose(value)[0]
        except DecodeError:
            return self._least_wrong(value, deviations)
        return member.read_lenient(value, deviations)

    def _least_wrong(self, value: object, deviations: Deviations) -> Any:
        """Read with the member that knows most of the value, and of equals with the one that meets the fewest nulls."""
        best: tuple[tuple[int, int], Any, Deviations] | None = None
        deepest = DecodeError(deviations.path, self.expected)
        for member in self._members:
            found = deviations.fork()
            try:
                candidate = member.read_lenient(value, found)
            except DecodeError as error:
                if len(error.path) > len(deepest.path):
                    deepest = error
                continue
            rank = member.mismatch(value), sum(note.kind == "unexpected_null" for note in found)
            if best is None or rank < best[0]:
                best = rank, candidate, found
        if best is None:
            raise deepest
        deviations.merge(best[2])
        return best[1]

    @override
    def mismatch(self, value: object) -> int:
        return min((member.mismatch(value) for member in self._readable(value)), default=0)

    @override
    def contradiction(self, value: object) -> int:
        return min((member.contradiction(value) for member in self._readable(value)), default=0)

    def _readable(self, value: object) -> Iterator[Codec[T_co]]:
        for member in self._members:
            try:
                with DriftSigns():
                    member.read(value)
            except DecodeError:
                continue
            yield member


class TaggedUnion(Codec[T_co]):
    """Objects of several models, distinguished by one field; `other` reads those with a value that no model has.

    An object without the field is read by the model that fits it best; so is one with a null or a number there, and
    where none fits, it is of a kind that is not known.
    """

    expected = "object"

    def __init__(self, tag: str, members: Mapping[str, Codec[T_co]], other: Codec[T_co]) -> None:
        self._tag = tag
        self._members = members
        self._other = other
        every = dict.fromkeys([*members.values(), other])
        self._models: list[ModelOf[Any]] = [each for each in every if isinstance(each, ModelOf)]
        self._by_fit: Codec[T_co] = OneOf(*self._models) if other is RECORD else other

    @override
    def describe(self, handler: GetCoreSchemaHandler) -> Any:
        return core_schema().union_schema(
            [each.describe(handler) for each in dict.fromkeys([*self._models, self._other])]
        )

    @override
    def read(self, value: object) -> T_co:
        member = self._member(value)
        if member is RECORD:
            report_drift(self)
        return member.read(value)

    def _member(self, value: object) -> Codec[T_co]:
        if not is_object(value):
            raise DecodeError((), self.expected)
        kind = value.get(self._tag)
        if isinstance(kind, str):
            return self._members.get(kind, self._other)
        # Only where no model reads the others, so `_other` is the one for records.
        odd = self._other is RECORD and self._tag in value and isinstance(kind, int | float | None)
        return self._other if odd and not self._fits(value) else self._by_fit

    def _fits(self, value: object) -> bool:
        try:
            with DriftSigns():
                self._by_fit.read(value)
        except DecodeError:
            return False
        return True

    def _read_lenient(self, value: object, deviations: Deviations) -> Any:
        try:
            member = self._member(value)
        except DecodeError as error:
            raise error.within(*deviations.path) from None
        if member is RECORD:
            deviations.add("unknown_member", " or ".join(self._names))
        return member.read_lenient(value, deviations)

    @property
    def _names(self) -> list[str]:
        return list(dict.fromkeys(each.model.__name__ for each in self._models))

    @override
    def write(self, value: object) -> JsonValue:
        for member in self._models:
            if isinstance(value, member.model):
                return member.write(value)
        if isinstance(value, Record):
            return RECORD.write(value)
        raise wrong_type(value, " or ".join(map(with_article, self._names)))

    @override
    def mismatch(self, value: object) -> int:
        return self._member(value).mismatch(value)

    @override
    def contradiction(self, value: object) -> int:
        return self._member(value).contradiction(value) if is_object(value) else 0

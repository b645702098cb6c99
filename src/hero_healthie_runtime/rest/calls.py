"""How the query of an operation is written, and how its answers are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from hero_healthie_runtime.drift import Deviation, Deviations, DriftSigns
from hero_healthie_runtime.errors import DecodeError, EncodeError
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.reader import Reader, ReadResult
from hero_healthie_runtime.rest.codec import Codec
from hero_healthie_runtime.rest.structure import Field, ListOf

T = TypeVar("T")


class Query:
    """Turns query arguments, by their Python names, into wire names and values; what is None is not sent."""

    def __init__(self, *fields: Field) -> None:
        self._fields = fields
        self._names = frozenset(field.name for field in fields)

    def __call__(self, **values: object) -> dict[str, JsonValue]:
        """The query.

        Raises:
            EncodeError: an argument is missing, unknown, or has the wrong type.
        """
        unknown = sorted(values.keys() - self._names)
        if unknown:
            raise EncodeError((unknown[0],), "is not an argument of this operation")
        query: dict[str, JsonValue] = {}
        for field in self._fields:
            value = values.get(field.name)
            if value is None:
                if field.required:
                    raise EncodeError((field.name,), "is required")
                continue
            try:
                query[field.wire] = field.codec.write(value)
            except EncodeError as error:
                raise error.within(field.name) from None
        return query


class _Answers(Reader[[int, JsonValue], T]):
    """Reads what an operation answers, by its status; an undescribed status is read as the first kind."""

    def __init__(self, *kinds: tuple[int, int, Codec[T]]) -> None:
        self._kinds = kinds

    def __call__(self, status: int, content: JsonValue) -> T:
        return self._codec(status).read(content)

    def read(self, status: int, content: JsonValue) -> ReadResult[T]:
        with DriftSigns() as signs:
            try:
                return ReadResult(self._codec(status).read(content), signs)
            except DecodeError:
                if content is None:
                    raise
        deviations = Deviations()
        value = self._codec(status).examine(content, deviations)
        fields = content.keys() if isinstance(content, dict) else set[str]()
        for note in deviations:
            # An answer without its rows is no list: None would be taken for an empty one.
            if note.kind == "unexpected_null" and note.expected == ListOf.expected and note.path in fields:
                raise DecodeError((note.path,), note.expected)
        return ReadResult(value, deviations=tuple(deviations))

    def deviations(self, status: int, content: JsonValue) -> Sequence[Deviation]:
        deviations = Deviations()
        self._codec(status).examine(content, deviations)
        return tuple(deviations)

    def _codec(self, status: int) -> Codec[T]:
        for low, high, codec in self._kinds:
            if low <= status <= high:
                return codec
        return self._kinds[0][2]


def answer(codec: Codec[T]) -> Reader[[int, JsonValue], T]:
    """Reads the answer of an operation that has one kind of success."""
    return _Answers((0, 999, codec))


def answers(*kinds: tuple[int, int, Codec[T]]) -> Reader[[int, JsonValue], T]:
    """Reads the answer of an operation whose successes differ by status; an undescribed status is read as the first."""
    return _Answers(*kinds)

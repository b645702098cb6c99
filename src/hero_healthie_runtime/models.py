"""What the models of both APIs have in common."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

from hero_healthie_runtime.errors import DecodeError, EncodeError, InvalidArgumentError, path_text, with_article
from hero_healthie_runtime.json import JsonValue, json_text, read_exactly
from hero_healthie_runtime.tracebacks import without_argument_frames

FILE_IN_JSON = "is a file, which is read while it is sent: JSON cannot hold it"


class ModelMethods:
    """The methods of all models; the repr names the type and the id, `show` says all."""

    __slots__ = ()

    def to_dict(self) -> dict[str, JsonValue]:
        """Return the fields that are set, by the vendor's names, as JSON values.

        Raises:
            InvalidArgumentError: a value cannot be right.
        """
        raise NotImplementedError

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read the model from what `to_dict` returned, or from parsed JSON.

        Raises:
            InvalidArgumentError: a field is missing, unknown, or holds what it cannot.
        """
        raise NotImplementedError

    def replace(self, **changes: Any) -> Self:
        """Return a copy with other values.

        Raises:
            InvalidArgumentError: there is no such field, or the value cannot be right.
        """
        raise NotImplementedError

    def is_set(self, field: str) -> bool:
        """Return True if a field was given or received, be it as null; False if it is absent, which reads as None.

        Raises:
            InvalidArgumentError: there is no such field.
        """
        raise NotImplementedError

    @without_argument_frames
    def to_json(self) -> str:
        """Return the fields that are set as JSON text, as the vendor writes it.

        Raises:
            InvalidArgumentError: a value cannot be right.
        """
        try:
            return json_text(self.to_dict())
        except EncodeError as error:
            raise error.invalid(type(self).__name__) from None

    @classmethod
    @without_argument_frames
    def from_json(cls, text: str | bytes) -> Self:
        """Read the model from JSON text.

        Raises:
            InvalidArgumentError: it is no JSON; or as `from_dict`.
        """
        return cls.from_dict(read_exactly(text, cls.__name__))

    def show(self) -> str:
        """Return all that is set, for a person to read; it may hold what the repr leaves out on purpose."""
        return f"{type(self).__name__} {json_text(self._wire(), indent=2)}"

    def _wire(self) -> dict[str, JsonValue]:
        return self.to_dict()

    def _ids(self) -> list[tuple[str, object]]:
        identity = getattr(self, "id", None)
        return [("id", identity)] if isinstance(identity, str | int) and not isinstance(identity, bool) else []

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._ids())})"


class ConstructorSignature:
    """The signature of a model's constructor, for `inspect`, `help` and editors: that of the class asked."""

    def __init__(self, make: Callable[[Any], inspect.Signature]) -> None:
        self._make = make

    def __get__(self, instance: object, owner: Any) -> inspect.Signature:
        return self._make(owner)


def cannot_be_read(error: DecodeError, source: object, owner: str) -> InvalidArgumentError:
    """Return the error to raise for data that a model cannot be read from; it names types, not values."""
    where = path_text(owner, error.path)
    if error.expected.endswith(" (required)"):
        problem = f"is required: {with_article(error.expected.removesuffix(' (required)'))}"
    elif error.expected.startswith("is "):
        problem = error.expected
    elif error.expected == "number" and isinstance(_value_at(source, error.path), float):
        problem = "must be a Decimal or an int, not float, which may be rounded; from_json reads text exactly"
    else:
        found = _value_at(source, error.path)
        given = "null" if found is None else type(found).__name__
        is_text = isinstance(found, str) and error.expected.endswith(" string")  # of another form than `date string`
        problem = f"must be {with_article(error.expected)}{'' if is_text else f', not {given}'}"
    return InvalidArgumentError(f"{where} {problem}", argument=where)


def _value_at(source: Any, path: Iterable[str | int]) -> Any:
    """Return the value at a path; None where it cannot be found, as the path has `*` for what may be data."""
    try:
        for item in path:
            source = source[item]
    except (LookupError, TypeError):
        return None
    return source

"""A request as it arrived, independent of the framework."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NoReturn, TypeAlias, cast

from hero_healthie.errors import InvalidArgumentError

_Pairs: TypeAlias = Iterable[tuple[str | bytes, str | bytes]]


@dataclass(frozen=True, slots=True, repr=False)
class Delivery:
    """One HTTP request of a vendor, or of another sender. Neither pickled nor shown: the body is private.

    Attributes:
        method: `POST`, as a rule.
        path: the path as it was called, still percent-encoded, without the query.
        query: the part after the `?`, as it arrived; empty when there is none.
        headers: the values by their names in lower case. `Delivery.of` joins repeated headers.
        body: the bytes as they arrived.

    Example:
        headers = {"content-type": "application/json"}
        delivery = Delivery.of(method="POST", path="/webhooks/hero", headers=headers, body=b"{}")
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes

    @classmethod
    def of(
        cls,
        *,
        method: str,
        path: str,
        query: str = "",
        headers: Mapping[str, str] | _Pairs,
        body: bytes,
    ) -> Delivery:
        """Return a delivery of the parts of a request.

        Args:
            method: the HTTP method.
            path: the path, as it was requested.
            query: what stands behind the `?`.
            headers: names in any case, names and values as text or bytes. Repeated ones are joined with commas, as HTTP
                defines it, so that no value is ignored.
            body: the bytes as they came: the vendor signed these.

        Raises:
            InvalidArgumentError: the headers are something else.
        """
        values: dict[str, str] = {}
        try:
            for name, value in cast("_Pairs", headers.items() if isinstance(headers, Mapping) else headers):
                key = _text(name).lower()
                values[key] = f"{values[key]}, {_text(value)}" if key in values else _text(value)
        except (TypeError, ValueError, AttributeError):
            text = "headers must be names and values as str or bytes: a dict, or pairs"
            raise InvalidArgumentError(text, argument="headers") from None
        return cls(method, path, query, MappingProxyType(values), body)

    def header(self, name: str) -> str | None:
        """Return the value of a header; `name` in lower case."""
        return self.headers.get(name)

    def __repr__(self) -> str:
        return f"Delivery(method={self.method!r}, path={self.path!r})"

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        raise TypeError(
            "a delivery is not pickled, as its body is private; keep the body where private data may be kept"
        )


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode("latin-1")

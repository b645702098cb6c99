"""What arrived, whatever framework it arrived through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NoReturn, TypeAlias, cast

_Pairs: TypeAlias = Iterable[tuple[str | bytes, str | bytes]]


@dataclass(frozen=True, slots=True, repr=False)
class Delivery:
    """One HTTP request that a vendor, or somebody else, sent. It is neither pickled nor shown: the body is private.

    Attributes:
        method: `POST`, as a rule.
        path: the path as it was called, still percent-encoded, without the query.
        query: what follows the `?`, as it came; empty when there is none.
        headers: the values by their names in lower case. `Delivery.of` joins a header that came several times.
        body: the bytes as they came.
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
        """A delivery from what a framework hands over: names of headers in any case, names and values as text or bytes.

        A header that came several times is joined with commas, as HTTP has it, so that no value is passed over.
        """
        values: dict[str, str] = {}
        pairs = cast("_Pairs", headers.items() if isinstance(headers, Mapping) else headers)
        for name, value in pairs:
            key = _text(name).lower()
            values[key] = f"{values[key]}, {_text(value)}" if key in values else _text(value)
        return cls(method, path, query, MappingProxyType(values), body)

    def header(self, name: str) -> str | None:
        """The value of a header; `name` in lower case."""
        return self.headers.get(name)

    def __repr__(self) -> str:
        return f"Delivery(method={self.method!r}, path={self.path!r})"

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        raise TypeError(
            "a delivery is not pickled, as its body is private; keep the body where private data may be kept"
        )


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode("latin-1")

# Copied from codegen/templates/webhook_events/healthie.py by python -m codegen generate. Do not edit.
"""What all webhook events of Healthie have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn, Self

from hero_healthie_runtime.operation import GraphQLCaller, JsonValue

if TYPE_CHECKING:
    from ..queries import Queries

not_fetchable: Callable[[str], Exception] = LookupError
"""Makes what `fetch` raises where no query answers the record; `hero_healthie` puts its own error here."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HealthieEvent:
    """Something happened to a record. The event says to which; `fetch` answers what it is like now.

    Its repr shows the type and the id only. Pickled, it keeps the standard fields and forgets what else came along.
    """

    event_type: str
    """Such as `requested_payment.updated`."""
    resource_id: str
    """The id of the record."""
    resource_type: str | None = None
    """The type of the record, such as `RequestedPayment`."""
    changed_fields: tuple[str, ...] = ()
    """The names of the fields that changed."""
    extra: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue], hash=False)
    """What came beyond the fields of this class, or with another type than they have."""

    async def fetch(self, client: GraphQLCaller) -> object:
        """The record as it is now, asked for through a `hero_healthie.Healthie`; None where there is none.

        Raises:
            ConfigurationError: no query answers this kind of record.
            APIError: the call did not succeed.
        """
        raise self._not_fetchable("no query is known that answers its record")

    def _not_fetchable(self, reason: str) -> Exception:
        return not_fetchable(f"the record of {self.event_type!r} cannot be fetched: {reason}")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(event_type={self.event_type!r}, resource_id={self.resource_id!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        names = ("event_type", "resource_id", "resource_type", "changed_fields")
        return _restored, (type(self), {name: getattr(self, name) for name in names})

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: dict[int, Any]) -> Self:
        return self


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UnknownHealthieEvent(HealthieEvent):
    """An event that this package has no class for; all that came beyond the standard fields is in `extra`."""

    async def fetch(self, client: GraphQLCaller) -> NoReturn:
        """Raises ConfigurationError: what answers the record of an unknown event is not known."""
        raise self._not_fetchable("the event is not known; call an operation of your choice with event.resource_id")


def queries(client: GraphQLCaller) -> Queries:
    """The queries of Healthie through a client; they are loaded when the first record is fetched."""
    from ..queries import Queries  # noqa: PLC0415 (303 methods)

    return Queries(client)


def _restored(kind: type[HealthieEvent], values: dict[str, Any]) -> HealthieEvent:
    if not kind.__dataclass_fields__["event_type"].init:
        del values["event_type"]
    return kind(**values)

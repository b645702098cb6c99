"""The base classes of webhook events, and what their `fetch` needs of a client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, NoReturn, Protocol, Self, TypeVar

from hero_healthie_runtime.graphql.operation import GraphQLCaller
from hero_healthie_runtime.json import JsonValue

ResourcesT_co = TypeVar("ResourcesT_co", covariant=True)


class EventClient(Protocol):
    """The part of a client that does not depend on the API."""

    def unsupported(self, message: str, /) -> Exception:
        """Return the error with this `message` to raise where no operation returns the record of an event."""
        ...


class HeroReader(EventClient, Protocol[ResourcesT_co]):
    """The part of a client of Hero that `fetch` needs: `hero_healthie.Hero`, or one of its views."""

    def for_practice_group(self, practice_group_id: str, /) -> ResourcesT_co:
        """Return the operations of Hero for one practice group."""
        ...


class HealthieReader(EventClient, GraphQLCaller, Protocol):
    """The part of a client of Healthie that `fetch` needs: `hero_healthie.Healthie`, or one of its views.

    Example:
        async def present_state(event: HealthieEvent, client: HealthieReader) -> object:
            return await event.fetch(client)
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WebhookEvent:
    """A change of a record. The event names the record; `fetch` returns its present state.

    The repr shows the type and the id only. Pickling keeps the standard fields and drops the others.
    """

    event_type: str
    """Such as `requested_payment.updated` (Healthie) or `appointment.confirmed` (Hero)."""
    resource_id: str
    """The id of the record."""
    extra: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue], hash=False)
    """The content of the delivery that has no field in this class, or has another type than the field."""

    _pickled: ClassVar[tuple[str, ...]]

    def _not_fetchable(self, client: EventClient, reason: str) -> Exception:
        return client.unsupported(f"the record of {self.event_type!r} cannot be fetched: {reason}")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(event_type={self.event_type!r}, resource_id={self.resource_id!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), {name: getattr(self, name) for name in self._pickled})

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: dict[int, Any]) -> Self:
        return self


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HeroEvent(WebhookEvent):
    """A change of a record of Hero. The event names the record; `fetch` returns its present state.

    Example:
        @webhooks.on("hero:*")
        async def note(event: HeroEvent) -> None:
            print(event.event_type, event.resource_id)
    """

    object: str
    """The type of the record, such as `Appointment`."""
    practice_group_id: str
    """The practice group that the record belongs to; `fetch` calls on its behalf."""

    _pickled: ClassVar[tuple[str, ...]] = ("event_type", "resource_id", "object", "practice_group_id")

    @property
    def resource_type(self) -> str:
        """The same as `object`, under the name that Healthie uses."""
        return self.object

    async def fetch(self, client: HeroReader[Any]) -> Any:
        """Return the present state of the record by a `client`, on behalf of its practice group.

        Raises:
            ConfigurationError: no operation returns this kind of record.
            APIError: the call did not succeed.
        """
        raise self._not_fetchable(client, _NO_OPERATION)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UnknownHeroEvent(HeroEvent):
    """An event of Hero without a class; `extra` holds everything beyond the standard fields.

    Example:
        @webhooks.on("hero:*")
        async def note(event: HeroEvent) -> None:
            if isinstance(event, UnknownHeroEvent):
                print(event.event_type)
    """

    async def fetch(self, client: HeroReader[Any]) -> NoReturn:
        """Raise ConfigurationError: no operation of a `client` is known that returns the record."""
        raise self._not_fetchable(client, _UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HealthieEvent(WebhookEvent):
    """A change of a record of Healthie. The event names the record; `fetch` returns its present state.

    Example:
        event = parse_event("healthie", b'{"resource_id": 1, "resource_id_type": "Task", "event_type": "task.updated"}')
        task = await event.fetch(healthie)
    """

    resource_type: str | None = None
    """The type of the record, such as `RequestedPayment`."""
    changed_fields: tuple[str, ...] = ()
    """The names of the fields that changed."""

    _pickled: ClassVar[tuple[str, ...]] = ("event_type", "resource_id", "resource_type", "changed_fields")

    async def fetch(self, client: HealthieReader) -> object:
        """Return the present state of the record by a `client`; None where there is no such record.

        Raises:
            ConfigurationError: no query returns this kind of record.
            APIError: the call did not succeed.
        """
        raise self._not_fetchable(client, _NO_OPERATION)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UnknownHealthieEvent(HealthieEvent):
    """An event of Healthie without a class; `extra` holds everything beyond the standard fields.

    Example:
        @webhooks.on("healthie:*")
        async def note(event: HealthieEvent) -> None:
            if isinstance(event, UnknownHealthieEvent):
                print(event.event_type)
    """

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: no operation of a `client` is known that returns the record."""
        raise self._not_fetchable(client, _UNKNOWN)


_NO_OPERATION = "no operation is known that returns it"
_UNKNOWN = "the event is not known; call an operation of your choice with event.resource_id"


def _restored(kind: type[WebhookEvent], values: dict[str, Any]) -> WebhookEvent:
    if not kind.__dataclass_fields__["event_type"].init:
        del values["event_type"]
    return kind(**values)

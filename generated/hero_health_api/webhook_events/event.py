# Copied from codegen/templates/webhook_events/hero.py by python -m codegen generate. Do not edit.
"""What all webhook events of Hero have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, Self

from hero_healthie_runtime.operation import JsonValue

if TYPE_CHECKING:
    from ..resources import Resources

not_fetchable: Callable[[str], Exception] = LookupError
"""Makes what `fetch` raises where no operation answers the record; `hero_healthie` puts its own error here."""


class HeroReader(Protocol):
    """What `fetch` needs: `hero_healthie.Hero`, or one of its views."""

    def for_practice_group(self, practice_group_id: str, /) -> Resources:
        """The operations of Hero, for one practice group."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HeroEvent:
    """Something happened to a record. The event says to which; `fetch` answers what it is like now.

    Its repr shows the type and the id only. Pickled, it keeps the standard fields and forgets what else came along.
    """

    event_type: str
    """Such as `appointment.confirmed`."""
    resource_id: str
    """The id of the record."""
    object: str
    """The type of the record, such as `Appointment`."""
    practice_group_id: str
    """The practice group that the record belongs to; `fetch` asks for it in its name."""
    extra: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue], hash=False)
    """What came beyond the fields of this class."""

    @property
    def resource_type(self) -> str:
        """The same as `object`, by the name that Healthie uses."""
        return self.object

    async def fetch(self, client: HeroReader) -> Any:
        """The record as it is now, asked for through a `hero_healthie.Hero` in the name of its practice group.

        Raises:
            ConfigurationError: no operation answers this kind of record.
            APIError: the call did not succeed.
        """
        raise self._not_fetchable("no operation is known that answers its record")

    def _not_fetchable(self, reason: str) -> Exception:
        return not_fetchable(f"the record of {self.event_type!r} cannot be fetched: {reason}")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(event_type={self.event_type!r}, resource_id={self.resource_id!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        names = ("event_type", "resource_id", "object", "practice_group_id")
        return _restored, (type(self), {name: getattr(self, name) for name in names})

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: dict[int, Any]) -> Self:
        return self


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UnknownHeroEvent(HeroEvent):
    """An event that this package has no class for; all that came beyond the standard fields is in `extra`."""

    async def fetch(self, client: HeroReader) -> NoReturn:
        """Raises ConfigurationError: what answers the record of an unknown event is not known."""
        raise self._not_fetchable("the event is not known; call an operation of your choice with event.resource_id")


def _restored(kind: type[HeroEvent], values: dict[str, Any]) -> HeroEvent:
    if not kind.__dataclass_fields__["event_type"].init:
        del values["event_type"]
    return kind(**values)

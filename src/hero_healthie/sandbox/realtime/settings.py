"""What goes wrong with subscriptions on command."""

from __future__ import annotations

from dataclasses import dataclass, fields

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.options import DAY, check_number, check_type
from hero_healthie_runtime.errors import InvalidArgumentError


@dataclass(frozen=True, slots=True, kw_only=True)
class Disruption:
    """Faults of subscriptions; the shares are drawn from the sandbox's seed.

    Raises:
        InvalidArgumentError: a share is not between 0 and 1, or a time is negative or too long.
    """

    rejected: float = 0.0
    """The share of channels that are rejected."""
    dropped: float = 0.0
    """The share of events that never arrive."""
    duplicated: float = 0.0
    """The share of events that arrive twice."""
    delay: float = 0.0
    """Seconds that each event is held back."""
    silent: bool = False
    """Whether connections stay open and nothing arrives on them: no ping, no event, no confirmation."""
    ping_interval: float = 3.0
    """Seconds between pings."""

    def __post_init__(self) -> None:
        for name in ("rejected", "dropped", "duplicated"):
            check_number(name, getattr(self, name), 0, 1)
        check_number("delay", self.delay, 0, DAY)
        check_type("silent", self.silent, bool, "true or false")
        check_number("ping_interval", self.ping_interval, 0, DAY, above=True)

    @classmethod
    def from_options(cls, options: JsonObject) -> Disruption:
        """Return the faults for options by name.

        Raises:
            InvalidArgumentError: an option is unknown or out of range.
        """
        known = {field.name for field in fields(cls)}
        if unknown := sorted(set(options) - known):
            text = f"there is no such option: {', '.join(unknown)}; there are {', '.join(sorted(known))}"
            raise InvalidArgumentError(text)
        return cls(**options)

"""The options of creating a record once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from hero_healthie._call.arguments import is_count, is_finite
from hero_healthie.errors import ConfigurationError

MAX_LOOK_BACK = timedelta(days=36_500)


@dataclass(frozen=True, slots=True, kw_only=True)
class Once:
    """The settings of creating a record once, such as `healthie.invoices.create(…, reference=…, ensure=…)`;
    `ensure="once"` takes the defaults.

    Attributes:
        look_back: how long ago an earlier call with the same reference may have been.
        settle: seconds after an attempt without a response before a missing record counts as not created, because
            Healthie may still be processing the attempt; None for the client's `timeout`.
        settle_first: the same before the first attempt of this call, in case an earlier call with the same reference
            was interrupted that recently, by a crash for example; 0 searches once and goes on.
        max_pages: how many pages of each list one search may read.
        verify: whether to search again afterwards, which detects two callers that create at the same time.

    Raises:
        ConfigurationError: a value cannot work.

    Example:
        once = Once(settle=5)
        await healthie.invoices.create(
            invoice_type="other", recipient_id="61", price="9", services_provided="Copy", reference="o-1", ensure=once
        )
    """

    look_back: timedelta = timedelta(days=1)
    settle: float | None = None
    settle_first: float = 0.0
    max_pages: int = 100
    verify: bool = True

    def __post_init__(self) -> None:
        if not isinstance(self.look_back, timedelta) or not timedelta(0) <= self.look_back <= MAX_LOOK_BACK:
            raise ConfigurationError("Once: look_back must be a timedelta from 0 to 100 years")
        settle = 0.0 if self.settle is None else self.settle
        for name, value in (("settle", settle), ("settle_first", self.settle_first)):
            if not is_finite(value) or value < 0:
                raise ConfigurationError(f"Once: {name} must be a finite number of seconds, 0 or above")
        if not is_count(self.max_pages):
            raise ConfigurationError("Once: max_pages must be a whole number of at least 1")
        if not isinstance(self.verify, bool):
            raise ConfigurationError("Once: verify must be True or False")

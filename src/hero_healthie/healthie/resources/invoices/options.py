"""The options of creating an invoice once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from hero_healthie.errors import ConfigurationError


@dataclass(frozen=True, slots=True, kw_only=True)
class Once:
    """The settings of `healthie.invoices.create(…, reference=…, ensure=…)`; `ensure="once"` takes the defaults.

    Attributes:
        look_back: how long ago an earlier call with the same reference may have been.
        settle: seconds after an attempt without a response before a missing invoice counts as not created, because
            Healthie may still be processing the attempt; None for the client's `timeout`.
        settle_first: the same before the first attempt of this call, in case an earlier call with the same reference
            was interrupted that recently, by a crash for example; 0 searches once and goes on.
        max_pages: how many pages of invoices one search may read.
        verify: whether to search again afterwards, which detects two callers that create at the same time.

    Raises:
        ConfigurationError: a value cannot work.
    """

    look_back: timedelta = timedelta(days=1)
    settle: float | None = None
    settle_first: float = 0.0
    max_pages: int = 100
    verify: bool = True

    def __post_init__(self) -> None:
        if self.look_back < timedelta(0) or (self.settle or 0.0) < 0 or self.settle_first < 0 or self.max_pages < 1:
            raise ConfigurationError(
                "Once: look_back, settle and settle_first must not be negative, max_pages at least 1"
            )

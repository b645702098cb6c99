"""Options of deliveries, and faults that are injected into them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from random import Random
from typing import get_args

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.ledger import Api
from hero_healthie.sandbox.common.options import DAY, check_choice, check_number, check_whole
from hero_healthie.sandbox.webhooks.log import AttemptFault
from hero_healthie.sandbox.webhooks.signing import Encoding, TimestampForm
from hero_healthie_runtime.errors import InvalidArgumentError

#: Seconds by which each place that a delivery moves back delays it.
_PLACE_SECONDS = 0.005


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """Control how deliveries are sent.

    The gaps between attempts are the vendor's, compressed: three days become a minute.

    Raises:
        InvalidArgumentError: a value is of another type or out of range.
    """

    attempts: int = 10
    """Attempts before a delivery is given up, and its webhook disabled (Healthie)."""
    first_gap: float = 0.1
    """Seconds between the first two attempts."""
    factor: float = 2.0
    """The growth of each gap over the one before."""
    timeout: float = 10.0
    """Seconds to wait for a response."""
    concurrency: int = 16
    """Deliveries in flight at once; with 1 they arrive in order."""
    encoding: Encoding = "hex"
    """The encoding of signatures and digests."""
    timestamps: TimestampForm = "seconds"
    """The format of Hero's timestamps."""

    def __post_init__(self) -> None:
        check_whole("attempts", self.attempts, 1, 100)
        check_whole("concurrency", self.concurrency, 1, 10_000)
        check_number("first_gap", self.first_gap, 0, DAY)
        check_number("factor", self.factor, 1, 100)
        check_number("timeout", self.timeout, 0, DAY, above=True)
        check_choice("encoding", self.encoding, get_args(Encoding))
        check_choice("timestamps", self.timestamps, get_args(TimestampForm))

    def gap(self, attempts: int) -> float:
        """Return the seconds to wait after so many attempts."""
        return self.first_gap * self.factor ** (attempts - 1)


@dataclass(frozen=True, slots=True)
class DrawnFaults:
    """The faults of one delivery."""

    duplicate: bool
    forged: bool
    first_attempt: AttemptFault | None
    places: int
    """Places that it moves back."""
    delay: float
    """Seconds that it is held back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mischief:
    """Faults to inject into deliveries; the shares are drawn from the sandbox's seed, in order of emission.

    Raises:
        InvalidArgumentError: a share is not between 0 and 1, or a time or a number is negative or too large.
    """

    duplicates: float = 0.0
    """The share of deliveries that are sent twice."""
    forged: float = 0.0
    """The share of deliveries beside which a forgery is sent: of another record, signed with a wrong key."""
    bad_signatures: float = 0.0
    """The share of deliveries whose first attempt has a wrong signature."""
    stale: float = 0.0
    """The share of Hero's deliveries whose first attempt is an hour old; Healthie's have no timestamp."""
    dropped: float = 0.0
    """The share of deliveries whose first attempt never arrives."""
    reorder: int = 0
    """The number of places by which a delivery may move back."""
    delay: float = 0.0
    """The seconds by which a delivery may be held back."""

    def __post_init__(self) -> None:
        for name in ("duplicates", "forged", "bad_signatures", "stale", "dropped"):
            check_number(name, getattr(self, name), 0, 1)
        check_whole("reorder", self.reorder, 0, 10_000)
        check_number("delay", self.delay, 0, DAY)

    @classmethod
    def from_options(cls, options: JsonObject) -> Mischief:
        """Return the faults for options by name.

        Raises:
            InvalidArgumentError: an option is unknown or out of range.
        """
        known = {field.name for field in fields(cls)}
        unknown = sorted(set(options) - known)
        if unknown:
            raise InvalidArgumentError(
                f"there is no such option: {', '.join(unknown)}; there are {', '.join(sorted(known))}"
            )
        return cls(**options)

    def draw(self, api: Api, random: Random) -> DrawnFaults:
        """Draw the faults of the next delivery, with as many numbers whatever comes out."""
        shares = [random.random() for _ in range(7)]
        places = int(shares[5] * (self.reorder + 1))
        first: AttemptFault | None = None
        if shares[2] < self.bad_signatures:
            first = "bad_signature"
        elif shares[3] < self.stale and api == "hero":
            first = "stale"
        elif shares[4] < self.dropped:
            first = "dropped"
        return DrawnFaults(
            duplicate=shares[0] < self.duplicates,
            forged=shares[1] < self.forged,
            first_attempt=first,
            places=places,
            delay=places * _PLACE_SECONDS + shares[6] * self.delay,
        )

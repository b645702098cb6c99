"""How deliveries are sent, and how they misbehave on command."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from random import Random
from typing import get_args

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.webhooks.signing import Encoding, TimestampForm

#: Seconds that each place by which a delivery is moved back costs it.
_PLACE_SECONDS = 0.005


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """How deliveries are sent.

    The gaps between attempts are those of the vendor, squeezed: three days become a minute.

    Raises:
        ValueError: a value cannot work.
    """

    attempts: int = 10
    """How often a delivery is tried before it is given up, and its webhook disabled (Healthie)."""
    first_gap: float = 0.1
    """Seconds between the first two attempts."""
    factor: float = 2.0
    """By how much each gap is longer than the one before."""
    timeout: float = 10.0
    """Seconds to wait for an answer."""
    concurrency: int = 16
    """How many deliveries are under way at once; with 1 they arrive in order."""
    encoding: Encoding = "hex"
    """How signatures and digests are written."""
    timestamps: TimestampForm = "seconds"
    """How Hero writes the time."""

    def __post_init__(self) -> None:
        if self.attempts < 1 or self.concurrency < 1:
            raise ValueError("attempts and concurrency have to be at least 1")
        if not (self.first_gap >= 0 and self.factor >= 1 and self.timeout > 0):
            raise ValueError("first_gap must not be negative, factor be at least 1, timeout more than 0")
        if self.encoding not in get_args(Encoding) or self.timestamps not in get_args(TimestampForm):
            raise ValueError("encoding is hex or base64, timestamps is seconds, milliseconds or iso")

    def gap(self, attempts: int) -> float:
        """Seconds to wait after so many attempts."""
        return self.first_gap * self.factor ** (attempts - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mischief:
    """What goes wrong with deliveries; the shares are drawn from the sandbox's seed, in order of emission.

    Raises:
        ValueError: a share is not between 0 and 1, or a time or a number is negative.
    """

    duplicates: float = 0.0
    """The share of deliveries that come twice."""
    forged: float = 0.0
    """The share of deliveries beside which a forgery is sent: of another record, signed with a wrong key."""
    bad_signatures: float = 0.0
    """The share of deliveries whose first attempt has a signature that does not fit."""
    stale: float = 0.0
    """The share of Hero's deliveries whose first attempt is an hour old; Healthie's have no time."""
    dropped: float = 0.0
    """The share of deliveries whose first attempt never arrives."""
    reorder: int = 0
    """By how many places a delivery may move back."""
    delay: float = 0.0
    """Up to how many seconds a delivery is held back."""

    def __post_init__(self) -> None:
        for name in ("duplicates", "forged", "bad_signatures", "stale", "dropped"):
            share: float = getattr(self, name)
            if not 0 <= share <= 1:
                raise ValueError(f"{name} is a share between 0 and 1, not {share:g}")
        if self.reorder < 0 or not 0 <= self.delay < math.inf:
            raise ValueError("reorder and delay must not be negative")


def make_mischief(options: JsonObject) -> Mischief:
    """Mischief from options by name.

    Raises:
        ValueError: an option is unknown or has a value that cannot be.
    """
    known = {field.name for field in fields(Mischief)}
    unknown = sorted(set(options) - known)
    if unknown:
        raise ValueError(f"there is no such option: {', '.join(unknown)}; there are {', '.join(sorted(known))}")
    wrong = [name for name, value in options.items() if isinstance(value, bool) or not isinstance(value, (int, float))]
    if wrong:
        raise ValueError(f"{', '.join(wrong)} has to be a number")
    return Mischief(**options)


@dataclass(frozen=True, slots=True)
class Luck:
    """What was drawn for one delivery."""

    duplicate: bool
    forged: bool
    bad_signature: bool
    stale: bool
    dropped: bool
    places: int
    """By how many places it moves back."""
    seconds: float
    """For how long it is held back."""


def draw(mischief: Mischief, luck: Random) -> Luck:
    """What happens to the next delivery; as many numbers are drawn whatever happens."""
    shares = [luck.random() for _ in range(7)]
    places = int(shares[5] * (mischief.reorder + 1))
    return Luck(
        duplicate=shares[0] < mischief.duplicates,
        forged=shares[1] < mischief.forged,
        bad_signature=shares[2] < mischief.bad_signatures,
        stale=shares[3] < mischief.stale,
        dropped=shares[4] < mischief.dropped,
        places=places,
        seconds=places * _PLACE_SECONDS + shares[6] * mischief.delay,
    )

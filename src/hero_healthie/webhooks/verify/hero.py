"""Hero's signature: `X-Herohealth-Timestamp`, and HMAC-SHA256 over that and the body in `X-Herohealth-Signature`."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Literal

from hero_healthie.errors import ConfigurationError, WebhookSignatureError, WebhookStaleError
from hero_healthie.webhooks.checks import is_seconds
from hero_healthie.webhooks.verify.delivery import Delivery
from hero_healthie.webhooks.verify.keys import SigningKeys, required_header, wire_bytes
from hero_healthie_runtime.tracebacks import takes_secrets, without_argument_frames

TIMESTAMP = "x-herohealth-timestamp"
SIGNATURE = "x-herohealth-signature"

DEFAULT_TOLERANCE = 300.0

_EPOCH = re.compile(r"\d{1,16}(\.\d{1,9})?", re.ASCII)
# As seconds it would be the year 5138, as milliseconds it is 1973: neither is the time of a delivery.
_FIRST_MILLISECONDS = 1e11


@takes_secrets
class HeroVerifier:
    """Verify deliveries of Hero.

    Args:
        signing_keys: the `signing_key` the webhook was created with; several during a rotation.
        tolerance: seconds by which the time of signing may differ from this machine's clock, in either direction.
        clock: the time in seconds since 1970.

    Raises:
        ConfigurationError: a key is empty, or the tolerance is not a finite number of seconds from 0 on.

    Example:
        webhooks = Webhooks(hero=HeroVerifier("the signing key"), store=MemoryStore())
    """

    api: Literal["hero"] = "hero"

    def __init__(
        self,
        signing_keys: str | Sequence[str],
        *,
        tolerance: float = DEFAULT_TOLERANCE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not is_seconds(tolerance, most=sys.float_info.max):
            raise ConfigurationError("tolerance must be a finite number of seconds, 0 or more")
        self._keys = SigningKeys(signing_keys, "signing_keys")
        self._tolerance = tolerance
        self._clock = clock

    @without_argument_frames
    def verify(self, delivery: Delivery) -> None:
        """Return if Hero signed the `delivery` within the tolerance.

        Raises:
            WebhookSignatureError: the timestamp or the signature is missing, unreadable or wrong.
            WebhookStaleError: the signature is valid, and the timestamp is outside the tolerance.
        """
        timestamp = required_header(delivery, TIMESTAMP)
        signature = required_header(delivery, SIGNATURE)
        if not self._keys.signed(wire_bytes(timestamp) + b"." + delivery.body, signature):
            raise WebhookSignatureError(
                f"{SIGNATURE} is not the signature of this body and timestamp by any of the signing keys"
            )
        # Only now: a timestamp without a valid signature means nothing.
        if abs(self._clock() - _seconds(timestamp)) > self._tolerance:
            raise WebhookStaleError(f"the delivery was signed more than {self._tolerance:g} seconds away from now")

    def __repr__(self) -> str:
        return f"HeroVerifier(tolerance={self._tolerance:g})"


def _seconds(timestamp: str) -> float:
    """Return a timestamp (seconds, milliseconds, or ISO 8601 with UTC as the default zone) as seconds since 1970."""
    if _EPOCH.fullmatch(timestamp):
        number = float(timestamp)
        return number / 1000 if number >= _FIRST_MILLISECONDS else number
    try:
        moment = datetime.fromisoformat(timestamp)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        raise WebhookSignatureError(
            f"the header {TIMESTAMP} is signed, but holds no time", reason="timestamp_unreadable"
        ) from None

"""Leaves calls in every way under Sentry's SDK, without a network, and prints the leaks in what it would have sent.

The SDK is as it is by default; with a client of the caller's, without the integration that records its URLs, as
docs/security.md says.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from typing import Any, cast

import sentry_sdk
from sentry_sdk.envelope import Envelope
from sentry_sdk.integrations.httpx import HttpxIntegration
from sentry_sdk.transport import Transport

from tests.support.ways_out import CALLS, WAYS, Mode, errors_of, leaks, room, waited

SENT: list[str] = []


class Kept(Transport):
    """Keeps what would go to Sentry."""

    def capture_envelope(self, envelope: Envelope) -> None:
        SENT.append(json.dumps([item.payload.json for item in envelope.items], default=str))


async def main(transport: str) -> None:
    async with room(transport, "hangs") as here:
        for way in WAYS.values():
            if way.__name__ == "closed":
                continue
            async for _, error in errors_of(here, way, CALLS):
                sentry_sdk.capture_exception(error)
                logging.getLogger("app").error("a call failed", exc_info=error)
    mode: Mode
    for mode in ("drops", "sends nonsense"):
        async with room(transport, mode) as here:
            names = [name for name in CALLS if name not in {"delivery", "invoice, once", "warming up"}]
            async for _, error in errors_of(here, waited, names):
                sentry_sdk.capture_exception(error)


if __name__ == "__main__":
    disabled = [HttpxIntegration()] if sys.argv[1] == "httpx" else []
    sentry_sdk.init(dsn="http://public@127.0.0.1:9/1", transport=cast("Any", Kept), disabled_integrations=disabled)
    asyncio.run(main(sys.argv[1]))
    sentry_sdk.flush()
    json.dump({"events": len(SENT), "leaks": leaks(iter(SENT))[:20]}, sys.stdout)

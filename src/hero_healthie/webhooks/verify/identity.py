"""Identify a delivery, to recognise a duplicate.

Neither vendor sends an id of the delivery, so it is identified by what the vendor signed, and by nothing else: an
attacker who replays a recorded delivery could change whatever is not signed.

- Healthie signs the body, and no time. A retry and a second event of the same record with the same changes have the
  same bytes; no receiver can distinguish them.
- Hero signs the body and a timestamp. The body names the event and the record only, so it is the same for every update
  of a record; only the timestamp distinguishes them. A retry that Hero signs anew is a new delivery.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Literal

from hero_healthie.webhooks.verify.delivery import Delivery
from hero_healthie.webhooks.verify.hero import TIMESTAMP
from hero_healthie.webhooks.verify.keys import Api

OncePer = Literal["delivery", "body", "never"]
"""The deliveries that are duplicates for a handler: those with the same signed content, the same body, or none."""


def delivery_key(api: Api, delivery: Delivery, handler: str, once_per: OncePer) -> str:
    """Return the key of one delivery for one handler: a digest, the same in every process."""
    parts = [api.encode(), handler.encode(), delivery.body]
    if once_per == "never":
        parts.append(secrets.token_bytes(16))
    elif once_per == "delivery" and api == "hero":
        parts.append((delivery.header(TIMESTAMP) or "").strip().encode(errors="surrogatepass"))
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()

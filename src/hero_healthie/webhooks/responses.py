"""The response to a delivery: a status, and a small problem document that holds no data."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from types import MappingProxyType

PROBLEM = "application/problem+json"


@dataclass(frozen=True, slots=True)
class WebhookResponse:
    """The response to a delivery.

    Attributes:
        status: below 300, the delivery was handled, or is stored and will be; otherwise the vendor should retry.
        reason: a word for logs and tests, such as `handled`, `duplicate`, `queued` or `signature_mismatch`.
        headers: the headers of the response.
        body: a problem document (RFC 9457) that holds the reason and nothing of the delivery, or empty.

    Example:
        async with webhooks:
            response = await webhooks.receive("healthie", delivery)
            print(response.status)
    """

    status: int
    reason: str
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    body: bytes = field(default=b"", repr=False)

    @property
    def accepted(self) -> bool:
        """True if the vendor need not send the delivery again."""
        return self.status < 300


def problem(status: int, reason: str, *, retry_after: float | None = None) -> WebhookResponse:
    """Return a refusal with a problem document."""
    headers = {"content-type": PROBLEM}
    if retry_after is not None:
        headers["retry-after"] = str(math.ceil(retry_after))
    document = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "reason": reason}
    return WebhookResponse(status, reason, MappingProxyType(headers), json.dumps(document).encode())

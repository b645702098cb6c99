"""What the vendor is answered: a status, and a small problem document that holds no data."""

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
    """What to answer.

    Attributes:
        status: below 300, the delivery was handled, or is kept and will be; otherwise the vendor should come again.
        reason: a word for logs and tests, such as `handled`, `repeat`, `queued` or `signature`.
        headers: the headers of the answer.
        body: a problem document, or empty.
    """

    status: int
    reason: str
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    body: bytes = field(default=b"", repr=False)

    @property
    def accepted(self) -> bool:
        """Whether the vendor need not send it again."""
        return self.status < 300


def good(status: int, reason: str) -> WebhookResponse:
    """A yes: nothing is said about what was done."""
    return WebhookResponse(status, reason)


def problem(status: int, reason: str, *, retry_after: float | None = None) -> WebhookResponse:
    """A no, with a problem document (RFC 9457) that holds the reason and nothing of the delivery."""
    headers = {"content-type": PROBLEM}
    if retry_after is not None:
        headers["retry-after"] = str(math.ceil(retry_after))
    document = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "reason": reason}
    return WebhookResponse(status, reason, MappingProxyType(headers), json.dumps(document).encode())

"""Deliveries as the vendors sign them, computed here from the facts alone."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import replace

from hero_healthie import WebhookSignatureError
from hero_healthie.webhooks import Delivery

HERO_KEY = "hero-signing-key"
HEALTHIE_SECRET = "whsec_0123456789"
NOW = 1_763_800_000


def hexadecimal(digest: bytes) -> str:
    return digest.hex()


def base_64(digest: bytes) -> str:
    return base64.b64encode(digest).decode()


ENCODINGS = [hexadecimal, base_64]


def hero_headers(body: bytes, *, key: str = HERO_KEY, timestamp: str = str(NOW), encode=hexadecimal) -> dict[str, str]:  # type: ignore[no-untyped-def] # one of ENCODINGS
    digest = hmac.new(key.encode(), timestamp.encode() + b"." + body, hashlib.sha256).digest()
    return {"x-herohealth-timestamp": timestamp, "x-herohealth-signature": encode(digest)}


def hero_delivery(body: bytes, **how: object) -> Delivery:
    headers = hero_headers(body, **how)  # type: ignore[arg-type] # passed on
    return Delivery("POST", "/hooks/hero", "", {"content-type": "application/json", **headers}, body)


def healthie_headers(
    body: bytes,
    *,
    secret: str = HEALTHIE_SECRET,
    path: str = "/hooks/healthie",
    query: str = "",
    content_type: str = "application/json",
    prefix: str = "SHA-256=",
    suffix: str = "",
    encode=hexadecimal,  # type: ignore[no-untyped-def] # one of ENCODINGS
) -> dict[str, str]:
    digest = encode(hashlib.sha256(body).digest())
    text = f"post {path} {query} {digest} {content_type} {len(body)}"
    signature = hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest()
    return {
        "content-type": content_type,
        "content-digest": f"{prefix}{digest}{suffix}",
        "signature-input": 'sig1=("@method" "@path" "@query" "content-digest" "content-type" "content-length")',
        "signature": f"sig1={encode(signature)}",
    }


def healthie_delivery(body: bytes, *, path: str = "/hooks/healthie", query: str = "", **how: object) -> Delivery:
    headers = healthie_headers(body, path=path, query=query, **how)  # type: ignore[arg-type] # passed on
    return Delivery("POST", path, query, headers, body)


def with_headers(delivery: Delivery, headers: Mapping[str, str | None]) -> Delivery:
    """The delivery with some headers changed, or left out where the value is None."""
    changed = {**delivery.headers, **headers}
    return replace(delivery, headers={name: value for name, value in changed.items() if value is not None})


def changed(text: str, at: int, character: str) -> str:
    """The text with one character replaced."""
    return text[:at] + character + text[at + 1 :]


def accepted(verify: Callable[[Delivery], None], delivery: Delivery) -> bool:
    """Whether a delivery passes; anything but a bad signature fails the test."""
    try:
        verify(delivery)
    except WebhookSignatureError:
        return False
    return True

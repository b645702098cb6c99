"""Sign deliveries as the two vendors do."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import UTC, datetime
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

Encoding: TypeAlias = Literal["hex", "base64"]
TimestampForm: TypeAlias = Literal["seconds", "milliseconds", "iso"]

CONTENT_TYPE = "application/json"
_INPUT = 'sig1=("@method" "@path" "@query" "content-digest" "content-type" "content-length")'


def hero_signature(body: bytes, key: str, *, at: float, encoding: Encoding, form: TimestampForm) -> dict[str, str]:
    """Return the headers of Hero's signature over time and body."""
    timestamp = _timestamp(at, form)
    signature = hmac.digest(key.encode(), timestamp.encode() + b"." + body, "sha256")
    return {"X-Herohealth-Timestamp": timestamp, "X-Herohealth-Signature": _text(signature, encoding)}


def healthie_signature(body: bytes, key: str, *, url: str, encoding: Encoding) -> dict[str, str]:
    """Return the headers of Healthie's signature over target and digest of the body."""
    parts = urlsplit(url)
    digest = _text(hashlib.sha256(body).digest(), encoding)
    signed = f"post {parts.path or '/'} {parts.query} {digest} {CONTENT_TYPE} {len(body)}"
    signature = hmac.digest(key.encode(), signed.encode(), "sha256")
    return {
        "Content-Digest": f"SHA-256={digest}",
        "Signature-Input": _INPUT,
        "Signature": f"sig1={_text(signature, encoding)}",
    }


def _timestamp(at: float, form: TimestampForm) -> str:
    if form == "iso":
        return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return str(int(at * 1000 if form == "milliseconds" else at))


def _text(value: bytes, encoding: Encoding) -> str:
    return value.hex() if encoding == "hex" else base64.b64encode(value).decode()

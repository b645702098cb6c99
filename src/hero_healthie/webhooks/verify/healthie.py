"""Healthie's signature: a digest of the body in `Content-Digest`, and HMAC-SHA256 over the request in `Signature`.

It holds no timestamp: a replayed delivery is as valid as the first. Remember which were handled.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import Literal

from hero_healthie.errors import ConfigurationError, WebhookSignatureError
from hero_healthie.webhooks.checks import is_text
from hero_healthie.webhooks.verify.delivery import Delivery
from hero_healthie.webhooks.verify.keys import SigningKeys, is_digest, required_header, wire_bytes
from hero_healthie_runtime.tracebacks import takes_secrets, without_argument_frames

DIGEST = "content-digest"
SIGNATURE = "signature"
CONTENT_TYPE = "content-type"

_NEXT_MEMBER = re.compile(r"[ \t]*,[ \t]*")
_SF_BYTES = re.compile(r":([^:]*):")


@takes_secrets
class HealthieVerifier:
    """Verify deliveries of Healthie.

    Args:
        secrets: the secret of the webhook, with its `whsec_`; during a rotation, the new and the old one.
        public_path: the path that Healthie calls, if a proxy changes it.
        path_prefix: the prefix that a proxy removes from the path that Healthie calls, such as `/api`.

    Raises:
        ConfigurationError: a secret is empty, or a path does not begin with a slash.

    Example:
        webhooks = Webhooks(healthie=HealthieVerifier("whsec_…"), store=MemoryStore())
    """

    api: Literal["healthie"] = "healthie"

    def __init__(
        self, secrets: str | Sequence[str], *, public_path: str | None = None, path_prefix: str | None = None
    ) -> None:
        if public_path is not None and path_prefix is not None:
            raise ConfigurationError("pass public_path or path_prefix, not both")
        for argument, path in (("public_path", public_path), ("path_prefix", path_prefix)):
            if path is None:
                continue
            if not is_text(path) or not path.startswith("/") or "?" in path or not path.isprintable():
                raise ConfigurationError(f"{argument} must be a path that begins with a slash, without a query")
        self._keys = SigningKeys(secrets, "secrets")
        self._public_path = public_path
        self._path_prefix = (path_prefix or "").rstrip("/")

    @without_argument_frames
    def verify(self, delivery: Delivery) -> None:
        """Return if Healthie signed the `delivery`. It may be a replay: nothing in it says when it was signed.

        Raises:
            WebhookSignatureError: the digest or the signature is missing, unreadable or wrong.
        """
        digest = _member(delivery, DIGEST, "SHA-256", "sha-256")
        signature = _member(delivery, SIGNATURE, "sig1")
        content_type = required_header(delivery, CONTENT_TYPE)
        if not is_digest(hashlib.sha256(delivery.body).digest(), _unwrapped(digest)):
            raise WebhookSignatureError(f"{DIGEST} is not the digest of this body", reason="digest_mismatch")
        path = self._public_path or self._path_prefix + delivery.path
        # Undocumented: whether the colons of `sha-256=:…:` are signed. The digest in them is verified in any case.
        good = False
        for signed in dict.fromkeys((digest, _unwrapped(digest))):
            request = [delivery.method.lower(), path, delivery.query, signed, content_type, str(len(delivery.body))]
            good |= self._keys.signed(wire_bytes(" ".join(request)), _unwrapped(signature))
        if not good:
            raise WebhookSignatureError(
                f"{SIGNATURE} is not the signature of this request by any of the secrets; behind a proxy, public_path "
                "must be the path that Healthie calls"
            )

    def __repr__(self) -> str:
        return f"HealthieVerifier(public_path={self._public_path!r}, path_prefix={self._path_prefix!r})"


def _member(delivery: Delivery, header: str, *labels: str) -> str:
    """Return the value of a label in a header such as `sha-256=…, sha-512=…`.

    Raises:
        WebhookSignatureError: the header cannot be read, or has no such label, or several.
    """
    members = (member.partition("=") for member in _NEXT_MEMBER.split(required_header(delivery, header)))
    values = [value for name, _, value in members if name in labels]
    if not values:
        raise WebhookSignatureError(f"the header {header} has no {labels[0]}", reason="header_unreadable")
    if len(values) > 1:
        raise WebhookSignatureError(f"the header {header} has several {labels[0]}", reason="header_unreadable")
    return values[0]


def _unwrapped(value: str) -> str:
    """Return the value without the colons that RFC 8941 puts around bytes."""
    found = _SF_BYTES.fullmatch(value)
    return found[1] if found else value

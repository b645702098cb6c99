"""The common part of both verifications: keys, headers, and comparison in constant time."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence
from typing import Literal, NoReturn, Protocol

from hero_healthie.errors import ConfigurationError, WebhookSignatureError
from hero_healthie.webhooks.verify.delivery import Delivery

Api = Literal["hero", "healthie"]


class Verifier(Protocol):
    """Verifies the deliveries of one vendor.

    Example:
        verifier: Verifier = HealthieVerifier("whsec_…")
        webhooks = Webhooks(healthie=verifier, store=MemoryStore())
    """

    @property
    def api(self) -> Api:
        """The API whose deliveries it verifies."""
        ...

    def verify(self, delivery: Delivery) -> None:
        """Return if the `delivery` is the vendor's.

        Raises:
            WebhookError: it is not, or it is stale.
        """
        ...


class SigningKeys:
    """Shared secrets, any of which may have signed. They are never shown and never pickled."""

    __slots__ = ("__keys",)

    def __init__(self, keys: str | Sequence[str], argument: str) -> None:
        if not isinstance(keys, str | Sequence):
            raise ConfigurationError(f"{argument} must be text, or several")
        several: list[str] = [keys] if isinstance(keys, str) else list(keys)
        if not several:
            raise ConfigurationError(f"{argument} is empty; pass at least one")
        self.__keys = tuple(_key_bytes(key, argument) for key in several)

    def signed(self, text: bytes, signature: str) -> bool:
        """Return whether one of the keys made this signature. Every key is tried, so that the time reveals nothing."""
        found = False
        for key in self.__keys:
            found |= is_digest(hmac.digest(key, text, hashlib.sha256), signature)
        return found

    def __repr__(self) -> str:
        return f"SigningKeys({len(self.__keys)})"

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        raise TypeError("a signing key is not pickled; build the verifier where it is used")


def is_digest(digest: bytes, text: str) -> bool:
    """Return whether the text is this digest, in hexadecimal (of one case) or base64; in constant time."""
    given = wire_bytes(text)
    written = digest.hex().encode()
    found = hmac.compare_digest(given, written)
    found |= hmac.compare_digest(given, written.upper())
    found |= hmac.compare_digest(given, base64.b64encode(digest))
    return found


def wire_bytes(text: str) -> bytes:
    """Return the bytes of a signed part of the request.

    Raises:
        WebhookSignatureError: it holds a lone surrogate, which no request can hold.
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise WebhookSignatureError("the delivery holds text that cannot be signed", reason="unreadable") from None


def required_header(delivery: Delivery, name: str) -> str:
    """Return the value of a header that is part of a signature.

    Raises:
        WebhookSignatureError: it is missing, or holds anything but printable ASCII.
    """
    value = delivery.headers.get(name)
    if value is None:
        raise WebhookSignatureError(f"the header {name} is missing", reason="header_missing")
    if not value or not value.isascii() or not value.isprintable():
        raise WebhookSignatureError(f"the header {name} cannot be read", reason="header_unreadable")
    return value


def _key_bytes(key: str, argument: str) -> bytes:
    if not isinstance(key, str):
        raise ConfigurationError(f"{argument} must be text, not {type(key).__name__}")
    if not key.strip():
        raise ConfigurationError(f"{argument} is empty")
    if key != key.strip():
        raise ConfigurationError(f"{argument} begins or ends with white space")
    try:
        return key.encode()
    except UnicodeEncodeError:
        raise ConfigurationError(f"{argument} holds text that cannot be a key") from None

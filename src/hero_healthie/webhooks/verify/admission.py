"""Check a delivery before anything else is done with it: API, method, size, content type, signature."""

from __future__ import annotations

from collections.abc import Mapping

from hero_healthie.errors import ConfigurationError, WebhookError, WebhookPayloadError, WebhookTooLargeError
from hero_healthie.webhooks.verify.delivery import Delivery
from hero_healthie.webhooks.verify.keys import Api, Verifier

_APIS: Mapping[str, Api] = {"hero": "hero", "healthie": "healthie"}
# Hero's content type is not documented: these may hold JSON as well.
_VAGUE = ("text/plain", "application/octet-stream")


def verifiers(*, hero: Verifier | None, healthie: Verifier | None) -> dict[Api, Verifier]:
    """Return the verifiers by API.

    Raises:
        ConfigurationError: there is none, or one is for the other API.
    """
    given: dict[Api, Verifier | None] = {"hero": hero, "healthie": healthie}
    found: dict[Api, Verifier] = {api: verifier for api, verifier in given.items() if verifier is not None}
    if not found:
        raise ConfigurationError("Webhooks: pass hero=HeroVerifier(…), healthie=HealthieVerifier(…) or both")
    for api, verifier in found.items():
        if not hasattr(verifier, "api") or not hasattr(verifier, "verify"):
            raise ConfigurationError(f"Webhooks: {api}= must be a verifier, such as HeroVerifier(…)")
        if verifier.api != api:
            raise ConfigurationError(f"Webhooks: {api}= is given a verifier for {verifier.api}")
    return found


def admit(by_api: Mapping[Api, Verifier], api: str, delivery: Delivery, *, limit: int) -> Api:
    """Return the API that signed a delivery.

    Raises:
        WebhookError: the delivery is refused.
    """
    known = _APIS.get(api)
    if known is None or known not in by_api:
        raise WebhookError("no webhooks of this API are received here", status=404, reason="unknown_api")
    if delivery.method.upper() != "POST":
        raise WebhookError("a webhook is a POST", status=405, reason="method")
    if len(delivery.body) > limit:
        raise too_large(limit)
    kind = (delivery.header("content-type") or "").partition(";")[0].strip().lower()
    is_json = kind == "application/json" or (kind.startswith("application/") and kind.endswith("+json"))
    # A missing content type is left to the verifiers: Healthie signs it.
    if kind and not is_json and not (known == "hero" and kind in _VAGUE):
        raise WebhookPayloadError("the content type must be application/json", status=415, reason="content_type")
    by_api[known].verify(delivery)
    return known


def too_large(limit: int) -> WebhookTooLargeError:
    """Return the error for a body over the limit."""
    return WebhookTooLargeError(f"the body is larger than {limit} bytes")


def named(api: str) -> str:
    """Return an API for a log, whatever the caller wrote into the path."""
    return _APIS.get(api, "unknown")

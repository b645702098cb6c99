"""Deliveries that tests sign, as the verifiers of this package see them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from urllib.parse import urlsplit

import pytest

from hero_healthie import InvalidArgumentError, WebhookSignatureError, WebhookStaleError
from hero_healthie.testing import SignedWebhook, signed_webhook
from hero_healthie.webhooks import Delivery, HealthieVerifier, HeroVerifier, parse_event

SECRET = "whsec_of_tests"


def delivered(webhook: SignedWebhook) -> Delivery:
    parts = urlsplit(webhook.url)
    return Delivery.of(method="POST", path=parts.path, query=parts.query, headers=webhook.headers, body=webhook.body)


@pytest.mark.parametrize("encoding", ["hex", "base64"])
@pytest.mark.parametrize("url", ["/webhooks", "/webhooks?tenant=1", "https://app.example.org/webhooks?a=b"])
@pytest.mark.parametrize(
    ("api", "event"),
    [("hero", "appointment.confirmed"), ("healthie", "requested_payment.updated"), ("hero", {"event": "new"})],
)
def test_the_verifiers_accept_them(
    api: Literal["hero", "healthie"], event: Any, url: str, encoding: Literal["hex", "base64"]
) -> None:
    webhook = signed_webhook(api, event, secret=SECRET, url=url, resource_id="981", encoding=encoding)
    verifier = HeroVerifier(SECRET) if api == "hero" else HealthieVerifier(SECRET)
    verifier.verify(delivered(webhook))
    if isinstance(event, str):
        parsed = parse_event(api, webhook.body)
        assert (parsed.event_type, parsed.resource_id) == (event, "981")
    with pytest.raises(WebhookSignatureError):
        type(verifier)("another").verify(delivered(webhook))


def test_what_an_event_holds() -> None:
    webhook = signed_webhook(
        "healthie", "requested_payment.updated", secret=SECRET, url="/", resource_id=7, changed_fields=["price"]
    )
    parsed = parse_event("healthie", webhook.body)
    assert (parsed.resource_id, parsed.changed_fields) == ("7", ("price",))
    fields = {"practice_group_id": "77"}
    assert parse_event("hero", signed_webhook("hero", "appointment.confirmed", secret="k", url="/", fields=fields).body)
    assert SECRET not in repr(webhook)
    assert "requested" not in repr(webhook)


def test_a_delivery_that_is_too_old() -> None:
    at = datetime.now(UTC) - timedelta(hours=1)
    webhook = signed_webhook("hero", "appointment.confirmed", secret=SECRET, url="/", at=at)
    with pytest.raises(WebhookStaleError):
        HeroVerifier(SECRET).verify(delivered(webhook))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"api": "stripe"}, "api must be one of hero, healthie"),
        ({"event": 5}, "event must be the name of an event, or the body of one, not a int"),
        ({"resource_id": None}, "resource_id must be an id, not nothing"),
        ({"changed_fields": "price"}, "changed_fields must be a list of names"),
        ({"fields": [1]}, "fields must be fields of the body by name, not a list"),
        ({"practice_group_id": 42}, "practice_group_id must be a text, not a int"),
        ({"at": 1_700_000_000}, "at must be a datetime, not a int"),
        ({"event": "appointment.canceled"}, "did you mean appointment.cancelled"),
        ({"secret": ""}, "secret must not be empty"),
        ({"encoding": "octal"}, "encoding must be one of hex, base64"),
        ({"fields": {"a": object()}}, "nothing that can be signed"),
    ],
)
def test_wrong_arguments_are_refused(arguments: Any, message: str) -> None:
    good = {"api": "hero", "event": "appointment.confirmed", "secret": "k", "url": "/"} | arguments
    with pytest.raises(InvalidArgumentError, match=message):
        signed_webhook(good.pop("api"), good.pop("event"), **good)

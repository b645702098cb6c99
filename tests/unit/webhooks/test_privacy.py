"""Planted words of a delivery and of a secret come out nowhere: not in an error, a traceback, a repr or a pickle."""

from __future__ import annotations

import json
import pickle
import traceback
from collections.abc import Callable

import pytest

from hero_healthie import WebhookError
from hero_healthie.webhooks import HealthieVerifier, HeroVerifier, parse_event
from tests.support.webhook_signing import changed, healthie_delivery, hero_delivery, with_headers

SECRET, TEXT = "whsec_canary-1f0a", "canary-Zoë-9434765919"
BODY = json.dumps({"event_type": "task.created", "resource_id": 1, "note": TEXT}).encode()


def forged(header: str, value: str | None) -> Callable[[], object]:
    delivery = healthie_delivery(BODY, secret=SECRET)
    return lambda: HealthieVerifier(SECRET).verify(with_headers(delivery, {header: value}))


REFUSED: list[Callable[[], object]] = [
    forged("signature", f"sig1={TEXT}"),
    forged("signature", None),
    forged("content-digest", f"SHA-256={TEXT}"),
    forged("content-type", TEXT),
    lambda: HeroVerifier(SECRET).verify(hero_delivery(BODY, key="other")),
    lambda: HeroVerifier(SECRET, clock=lambda: 0).verify(hero_delivery(BODY, key=SECRET)),
    lambda: HeroVerifier(SECRET).verify(hero_delivery(BODY, key=SECRET, timestamp=TEXT[:6])),
    lambda: parse_event("healthie", BODY[:-1]),
    lambda: parse_event("healthie", json.dumps([TEXT]).encode()),
    lambda: parse_event("healthie", json.dumps({"event_type": [TEXT], "resource_id": TEXT}).encode()),
    lambda: parse_event("healthie", json.dumps({"event_type": TEXT, "resource_id": [TEXT]}).encode()),
    lambda: parse_event("hero", json.dumps({"event": TEXT, "id": TEXT, "object": {TEXT: 1}}).encode()),
]


@pytest.mark.parametrize("refused", REFUSED)
def test_no_error_tells_what_came(refused: Callable[[], object]) -> None:
    with pytest.raises(WebhookError) as raised:
        refused()
    error = raised.value
    shown = [str(error), repr(error), error.reason, *traceback.format_exception(error)]
    shown.append(repr(pickle.loads(pickle.dumps(error)).__dict__))
    assert not [text for text in shown if "canary" in text.replace(__file__, "")]
    assert error.__cause__ is None
    restored = pickle.loads(pickle.dumps(error))
    assert (type(restored), str(restored)) == (type(error), str(error))
    assert (restored.status, restored.reason, restored.field) == (error.status, error.reason, error.field)


def test_no_repr_tells_what_came() -> None:
    event = parse_event("healthie", BODY)
    delivery = healthie_delivery(BODY, secret=SECRET)
    verifiers = [HealthieVerifier(SECRET), HeroVerifier(SECRET)]
    shown = [repr(each) for each in (event, delivery, *verifiers, *(vars(verifier) for verifier in verifiers))]
    assert not [text for text in shown if "canary" in text]
    assert repr(delivery) == "Delivery(method='POST', path='/hooks/healthie')"


@pytest.mark.parametrize(
    "private", [HealthieVerifier(SECRET), HeroVerifier(SECRET), healthie_delivery(BODY, secret=SECRET)]
)
def test_what_holds_a_secret_or_a_body_is_not_pickled(private: object) -> None:
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(private)


def test_a_forged_delivery_is_as_silent_as_a_missing_one() -> None:
    delivery = healthie_delivery(BODY, secret=SECRET)
    texts: set[str] = set()
    for at in (5, 20, 60):
        signature = changed(delivery.headers["signature"], at, "!")
        with pytest.raises(WebhookError) as raised:
            HealthieVerifier(SECRET).verify(with_headers(delivery, {"signature": signature}))
        texts.add(str(raised.value))
    assert len(texts) == 1

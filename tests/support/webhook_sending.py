"""Deliveries as the vendors sign them, computed from the facts and not by the code under test."""

from __future__ import annotations

import hashlib
import hmac
import json
import time

from hero_healthie.webhooks import Delivery, HealthieVerifier, HeroVerifier

HERO_KEY = "hero-key-of-the-tests"
HEALTHIE_SECRET = "whsec_of_the_tests"
EVENT = "requested_payment.updated"


def verifiers() -> dict[str, HeroVerifier | HealthieVerifier]:
    return {"hero": HeroVerifier(HERO_KEY), "healthie": HealthieVerifier(HEALTHIE_SECRET)}


def healthie_body(record: object = 1, event: str = EVENT, **extra: object) -> bytes:
    kind = "RequestedPayment"
    content = {"resource_id": record, "resource_id_type": kind, "event_type": event, "changed_fields": ["paid"]}
    return json.dumps(content | extra).encode()


def hero_body(record: str = "1", event: str = "appointment.confirmed") -> bytes:
    return json.dumps({"object": "Appointment", "id": record, "practice_group_id": "42", "event": event}).encode()


def healthie_headers(
    body: bytes, path: str = "/webhooks/healthie", query: str = "", *, secret: str = HEALTHIE_SECRET
) -> dict[str, str]:
    digest = hashlib.sha256(body).hexdigest()
    signed = f"post {path} {query} {digest} application/json {len(body)}"
    signature = hmac.new(secret.encode(), signed.encode(), hashlib.sha256).hexdigest()
    return {
        "content-type": "application/json",
        "content-digest": f"SHA-256={digest}",
        "signature-input": 'sig1=("@method" "@path" "@query" "content-digest" "content-type" "content-length")',
        "signature": f"sig1={signature}",
    }


def hero_headers(body: bytes, timestamp: str | None = None, *, key: str = HERO_KEY) -> dict[str, str]:
    timestamp = timestamp or str(int(time.time()))
    signature = hmac.new(key.encode(), f"{timestamp}.".encode() + body, hashlib.sha256).hexdigest()
    return {
        "content-type": "application/json",
        "x-herohealth-timestamp": timestamp,
        "x-herohealth-signature": signature,
    }


def healthie_delivery(body: bytes, path: str = "/webhooks/healthie") -> Delivery:
    return Delivery.of(method="POST", path=path, headers=healthie_headers(body, path), body=body)


def hero_delivery(body: bytes, timestamp: str | None = None) -> Delivery:
    return Delivery.of(method="POST", path="/webhooks/hero", headers=hero_headers(body, timestamp), body=body)

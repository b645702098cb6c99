"""Hero's deliveries: HMAC-SHA256 over `{timestamp}.{body}`, and a window of time that is closed at both ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie import ConfigurationError, WebhookSignatureError, WebhookStaleError
from hero_healthie.webhooks import HeroVerifier
from tests.support.webhook_signing import ENCODINGS, HERO_KEY, NOW, accepted, changed, hero_delivery, with_headers

BODIES = [b"", b"{}", '{"note": "für Zoë 🏥"}'.encode(), bytes(range(256))]
TIMESTAMP, SIGNATURE = "x-herohealth-timestamp", "x-herohealth-signature"


def verifier(now: float = NOW, **how: object) -> HeroVerifier:
    return HeroVerifier(HERO_KEY, clock=lambda: now, **how)  # type: ignore[arg-type] # passed on


@pytest.mark.parametrize("encode", [*ENCODINGS, lambda digest: digest.hex().upper()])
@pytest.mark.parametrize("body", BODIES)
def test_what_hero_signed_is_accepted(body: bytes, encode: Callable[[bytes], str]) -> None:
    verifier().verify(hero_delivery(body, encode=encode))


def test_a_signature_computed_elsewhere() -> None:
    """printf '1763800000.{"a":1}' | openssl dgst -sha256 -hmac hero-signing-key"""
    delivery = hero_delivery(b'{"a":1}')
    verifier().verify(with_headers(delivery, {SIGNATURE: OPENSSL}))


MOMENT = datetime.fromtimestamp(NOW, UTC)


@pytest.mark.parametrize(
    "timestamp",
    [
        str(NOW),
        f"{NOW}.25",
        f"{NOW}000",
        f"{NOW}250",
        MOMENT.isoformat(),
        MOMENT.strftime("%Y-%m-%dT%H:%M:%SZ"),
        MOMENT.strftime("%Y-%m-%dT%H:%M:%S.123Z"),
        MOMENT.strftime("%Y-%m-%dT%H:%M:%S"),
        MOMENT.astimezone(timezone(timedelta(hours=-7))).isoformat(),
    ],
)
def test_the_time_may_be_seconds_milliseconds_or_iso(timestamp: str) -> None:
    delivery = hero_delivery(b"{}", timestamp=timestamp)
    verifier(tolerance=1).verify(delivery)
    for now in (NOW - 10, NOW + 10):
        with pytest.raises(WebhookStaleError):
            verifier(now, tolerance=1).verify(delivery)


@pytest.mark.parametrize(("away", "fresh"), [(-300, True), (300, True), (-300.5, False), (300.5, False), (0, True)])
def test_the_window_has_two_sides(away: float, fresh: bool) -> None:
    delivery = hero_delivery(b"{}")
    if fresh:
        verifier(NOW + away).verify(delivery)
        return
    with pytest.raises(WebhookStaleError) as raised:
        verifier(NOW + away).verify(delivery)
    assert (raised.value.status, raised.value.reason) == (401, "stale")


@pytest.mark.parametrize(
    "timestamp", ["now", "0x10", "1e9", "-5", "9" * 40, "2026-13-01", "nan", "2026-11-22T25:00:00Z"]
)
def test_a_signed_time_that_is_none_is_refused(timestamp: str) -> None:
    with pytest.raises(WebhookSignatureError) as raised:
        verifier().verify(hero_delivery(b"{}", timestamp=timestamp))
    assert raised.value.reason == "timestamp_unreadable"


ODD_VALUES = [None, "", " ", "ü", "\udc80", "a\nb", "a\x00b", "🏥", "a" * 100_000, ", ", "=", "0" * 64, "٣" * 10]


@pytest.mark.parametrize("value", ODD_VALUES)
@pytest.mark.parametrize("header", [TIMESTAMP, SIGNATURE])
def test_odd_headers_are_bad_signatures(header: str, value: str | None) -> None:
    with pytest.raises(WebhookSignatureError) as raised:
        verifier().verify(with_headers(hero_delivery(b"{}"), {header: value}))
    assert raised.value.status == 401


@pytest.mark.parametrize("around", [" {}", "{} ", "{},{}", "sha256={}", "{0}, {0}"])
def test_a_signature_with_something_around_it_is_refused(around: str) -> None:
    delivery = hero_delivery(b"{}")
    with pytest.raises(WebhookSignatureError):
        verifier().verify(with_headers(delivery, {SIGNATURE: around.format(*[delivery.headers[SIGNATURE]] * 2)}))


def test_several_keys_are_tried_while_one_is_being_changed() -> None:
    both = HeroVerifier(["old", "nöw"], clock=lambda: NOW)
    for key in ("old", "nöw"):
        both.verify(hero_delivery(b"{}", key=key))
    with pytest.raises(WebhookSignatureError):
        HeroVerifier(["nöw"], clock=lambda: NOW).verify(hero_delivery(b"{}", key="old"))


@given(
    body=st.binary(min_size=1, max_size=60),
    what=st.sampled_from(["body", TIMESTAMP, SIGNATURE]),
    encode=st.sampled_from(ENCODINGS),
    at=st.integers(0, 10_000),
    byte=st.integers(0, 255),
)
def test_every_change_of_one_byte_is_refused(
    body: bytes, what: str, encode: Callable[[bytes], str], at: int, byte: int
) -> None:
    delivery = hero_delivery(body, encode=encode)
    if what == "body":
        at %= len(body)
        other = replace(delivery, body=body[:at] + bytes([byte]) + body[at + 1 :])
    else:
        value = delivery.headers[what]
        other = with_headers(delivery, {what: changed(value, at % len(value), chr(byte))})
    if other == delivery:
        verifier(tolerance=1e12).verify(other)
        return
    with pytest.raises(WebhookSignatureError):
        verifier(tolerance=1e12).verify(other)


@pytest.mark.parametrize("encode", ENCODINGS)
def test_every_byte_of_one_delivery_in_every_value(encode: Callable[[bytes], str]) -> None:
    delivery = hero_delivery('{"id": "7", "é": 1}'.encode(), encode=encode)
    verify = verifier(tolerance=1e12).verify
    others = [
        with_headers(delivery, {name: changed(delivery.headers[name], at, chr(byte))})
        for name in (TIMESTAMP, SIGNATURE)
        for at in range(len(delivery.headers[name]))
        for byte in range(256)
    ]
    others += [
        replace(delivery, body=delivery.body[:at] + bytes([byte]) + delivery.body[at + 1 :])
        for at in range(len(delivery.body))
        for byte in range(256)
    ]
    assert sum(accepted(verify, other) for other in others if other != delivery) == 0


@given(st.text(), st.text())
def test_whatever_stands_in_the_headers_is_refused_and_no_more(timestamp: str, signature: str) -> None:
    delivery = with_headers(hero_delivery(b"{}"), {TIMESTAMP: timestamp, SIGNATURE: signature})
    with pytest.raises(WebhookSignatureError):
        verifier().verify(delivery)


@pytest.mark.parametrize("keys", ["", "  ", [], [""], ["good", ""], "a ", " a", [1], "\udc80"])
def test_keys_that_cannot_be_are_refused_at_once(keys: str | list[str]) -> None:
    with pytest.raises(ConfigurationError, match="signing_keys"):
        HeroVerifier(keys)


@pytest.mark.parametrize("tolerance", [-1, float("nan"), float("inf")])
def test_the_window_cannot_be_opened_for_ever(tolerance: float) -> None:
    with pytest.raises(ConfigurationError, match="tolerance"):
        HeroVerifier("key", tolerance=tolerance)


OPENSSL = "293ad8ccb3e4e3e4ad57dea5ce9c08adeafd4e024c9e4af0e4ecb60d3d5fbb83"

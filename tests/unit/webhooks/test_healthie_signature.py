"""Healthie's deliveries: a digest of the body, and HMAC-SHA256 over the request that has the digest in it."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie import ConfigurationError, WebhookSignatureError
from hero_healthie.webhooks import Delivery, HealthieVerifier
from tests.support.webhook_signing import (
    ENCODINGS,
    HEALTHIE_SECRET,
    accepted,
    base_64,
    changed,
    healthie_delivery,
    with_headers,
)

BODIES = [b"", b"{}", '{"name": "Zoë 🏥"}'.encode(), bytes(range(256))]
VERIFIER = HealthieVerifier(HEALTHIE_SECRET)

# printf '%s' '{"a":1}' | openssl dgst -sha256
DIGEST = "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862"
# printf 'post /hooks/healthie  DIGEST application/json 7' | openssl dgst -sha256 -hmac whsec_0123456789
SIGNATURE = "54c6ea46a2c09f47080275a31bd92191dc897e4b796578b8364d4470c3bbcc1b"


def test_a_signature_computed_elsewhere() -> None:
    headers = [
        (b"Content-Digest", f"SHA-256={DIGEST}".encode()),
        (b"Signature", f"sig1={SIGNATURE}".encode()),
        (b"Content-Type", b"application/json"),
    ]
    VERIFIER.verify(Delivery.of(method="POST", path="/hooks/healthie", headers=headers, body=b'{"a":1}'))


@pytest.mark.parametrize("encode", ENCODINGS)
@pytest.mark.parametrize("query", ["", "tenant=7", "a=b&c=%C3%BC"])
@pytest.mark.parametrize("body", BODIES)
def test_what_healthie_signed_is_accepted(body: bytes, query: str, encode: Callable[[bytes], str]) -> None:
    VERIFIER.verify(healthie_delivery(body, query=query, encode=encode))


@pytest.mark.parametrize(
    ("prefix", "suffix"),
    [("SHA-256=", ""), ("sha-256=", ""), ("sha-256=:", ":"), ("sha-512=:AA==:, sha-256=", ""), ("SHA-256=", ",md5=x")],
)
def test_the_digest_may_be_written_as_rfc_9530_has_it(prefix: str, suffix: str) -> None:
    VERIFIER.verify(healthie_delivery(b'{"a": 1}', prefix=prefix, suffix=suffix, encode=base_64))


def test_the_colons_around_the_digest_may_be_signed_as_well() -> None:
    body = b"{}"
    delivery = healthie_delivery(body, encode=lambda digest: f":{base_64(digest)}:", prefix="sha-256=")
    VERIFIER.verify(delivery)


@pytest.mark.parametrize("content_type", ["application/json; charset=utf-8", "application/vnd.healthie+json"])
def test_the_content_type_is_signed_as_it_came(content_type: str) -> None:
    delivery = healthie_delivery(b"{}", content_type=content_type)
    VERIFIER.verify(delivery)
    with pytest.raises(WebhookSignatureError):
        VERIFIER.verify(with_headers(delivery, {"content-type": "application/json"}))


@pytest.mark.parametrize("signature_input", [None, "", "nonsense", 'sig1=("@method");created=1'])
def test_signature_input_is_not_needed(signature_input: str | None) -> None:
    VERIFIER.verify(with_headers(healthie_delivery(b"{}"), {"signature-input": signature_input}))


@pytest.mark.parametrize(
    ("options", "public", "handed_over"),
    [
        ({"path_prefix": "/api"}, "/api/hooks", "/hooks"),
        ({"path_prefix": "/api/"}, "/api/hooks", "/hooks"),
        ({"public_path": "/public/healthie"}, "/public/healthie", "/internal"),
    ],
)
def test_behind_a_proxy_the_public_path_counts(options: dict[str, str], public: str, handed_over: str) -> None:
    delivery = replace(healthie_delivery(b"{}", path=public), path=handed_over)
    HealthieVerifier(HEALTHIE_SECRET, **options).verify(delivery)
    with pytest.raises(WebhookSignatureError, match="public_path"):
        VERIFIER.verify(delivery)


def test_a_body_that_is_not_that_of_the_digest_is_refused() -> None:
    delivery = healthie_delivery(b'{"resource_id": 1}')
    with pytest.raises(WebhookSignatureError) as raised:
        VERIFIER.verify(replace(delivery, body=b'{"resource_id": 2}'))
    assert (raised.value.status, raised.value.reason) == (401, "digest_mismatch")


def test_several_secrets_are_tried_while_one_is_being_changed() -> None:
    both = HealthieVerifier(["whsec_old", "whsec_new"])
    for secret in ("whsec_old", "whsec_new"):
        both.verify(healthie_delivery(b"{}", secret=secret))
    with pytest.raises(WebhookSignatureError):
        HealthieVerifier("whsec_new").verify(healthie_delivery(b"{}", secret="whsec_old"))


def test_every_secret_is_tried_whichever_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []
    compare = hmac.compare_digest

    def counted(given: bytes, wanted: bytes) -> bool:
        compared[-1] += 1
        return compare(given, wanted)

    monkeypatch.setattr(hmac, "compare_digest", counted)
    verifier = HealthieVerifier(["a", "b", "c"])
    for secret in ("a", "c", "none of them"):
        compared.append(0)
        try:
            verifier.verify(healthie_delivery(b"{}", secret=secret))
        except WebhookSignatureError:
            assert secret == "none of them"
    assert len(set(compared)) == 1


ODD_VALUES = [None, "", " ", "ü", "\udc80", "a\nb", "a\x00b", "sig1", "sig1=", "SHA-256=", "=", ",", "a" * 100_000, "٣"]


@pytest.mark.parametrize("value", ODD_VALUES)
@pytest.mark.parametrize("header", ["content-digest", "signature", "content-type"])
def test_odd_headers_are_bad_signatures(header: str, value: str | None) -> None:
    with pytest.raises(WebhookSignatureError) as raised:
        VERIFIER.verify(with_headers(healthie_delivery(b"{}"), {header: value}))
    assert raised.value.status == 401


@pytest.mark.parametrize("name", ["Content-Digest", "Signature", "Content-Type"])
def test_a_header_that_comes_twice_is_refused(name: str) -> None:
    delivery = healthie_delivery(b"{}")
    headers = [*delivery.headers.items(), (name, delivery.headers[name.lower()])]
    twice = Delivery.of(method="POST", path=delivery.path, headers=headers, body=delivery.body)
    with pytest.raises(WebhookSignatureError):
        VERIFIER.verify(twice)


@pytest.mark.parametrize("change", [{"path": "/\udc80"}, {"query": "\udc80"}, {"method": "P\udcff"}, {"method": "GET"}])
def test_odd_requests_are_bad_signatures(change: dict[str, Any]) -> None:
    with pytest.raises(WebhookSignatureError):
        VERIFIER.verify(replace(healthie_delivery(b"{}"), **change))


@given(
    body=st.binary(min_size=1, max_size=60),
    what=st.sampled_from(["body", "path", "query", "method", "signature", "content-digest", "content-type"]),
    encode=st.sampled_from(ENCODINGS),
    at=st.integers(0, 10_000),
    byte=st.integers(0, 255),
)
def test_every_change_of_one_byte_is_refused(
    body: bytes, what: str, encode: Callable[[bytes], str], at: int, byte: int
) -> None:
    delivery = healthie_delivery(body, query="tenant=7", encode=encode)
    if what == "body":
        at %= len(body)
        other = replace(delivery, body=body[:at] + bytes([byte]) + body[at + 1 :])
    elif what in delivery.headers:
        value = delivery.headers[what]
        other = with_headers(delivery, {what: changed(value, at % len(value), chr(byte))})
    else:
        value = getattr(delivery, what)
        values: dict[str, Any] = {what: changed(value, at % len(value), chr(byte))}
        other = replace(delivery, **values)
    if other == delivery or (other.method.lower() == "post" and what == "method"):
        VERIFIER.verify(other)
        return
    with pytest.raises(WebhookSignatureError):
        VERIFIER.verify(other)


@pytest.mark.parametrize("encode", ENCODINGS)
def test_every_byte_of_one_delivery_in_every_value(encode: Callable[[bytes], str]) -> None:
    delivery = healthie_delivery('{"id": "7", "é": 1}'.encode(), encode=encode)
    others = [
        with_headers(delivery, {"signature": changed(delivery.headers["signature"], at, chr(byte))})
        for at in range(len(delivery.headers["signature"]))
        for byte in range(256)
    ]
    others += [
        replace(delivery, path=changed(delivery.path, at, chr(byte)))
        for at in range(len(delivery.path))
        for byte in range(256)
    ]
    others += [
        replace(delivery, body=delivery.body[:at] + bytes([byte]) + delivery.body[at + 1 :])
        for at in range(len(delivery.body))
        for byte in range(256)
    ]
    assert sum(accepted(VERIFIER.verify, other) for other in others if other != delivery) == 0


@given(st.text(), st.text(), st.text())
def test_whatever_stands_in_the_headers_is_refused_and_no_more(digest: str, signature: str, content_type: str) -> None:
    headers = {"content-digest": digest, "signature": signature, "content-type": content_type}
    with pytest.raises(WebhookSignatureError):
        VERIFIER.verify(with_headers(healthie_delivery(b"{}"), headers))


@pytest.mark.parametrize("secrets", ["", "  ", [], [""], ["whsec_a", ""], "whsec_a\n", [None]])
def test_secrets_that_cannot_be_are_refused_at_once(secrets: str | list[str]) -> None:
    with pytest.raises(ConfigurationError, match="secrets"):
        HealthieVerifier(secrets)


@pytest.mark.parametrize(
    "options",
    [
        {"public_path": "hooks"},
        {"path_prefix": "/a?b"},
        {"public_path": ""},
        {"public_path": "/a", "path_prefix": "/b"},
    ],
)
def test_paths_that_cannot_be_are_refused_at_once(options: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="path"):
        HealthieVerifier("whsec_a", **options)

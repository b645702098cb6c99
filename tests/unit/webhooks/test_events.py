"""What a delivery tells, as a typed event: every known one, unknown ones, and bodies that are odd or broken."""

from __future__ import annotations

import copy
import json
import pickle
import re
import subprocess
import sys
from dataclasses import FrozenInstanceError, fields
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

import healthie_api.webhook_events as healthie_events
import hero_health_api.webhook_events as hero_events
from healthie_api.enums.webhook_event_type import WebhookEventType
from healthie_api.webhook_events import AppointmentParticipantJoined, RequestedPaymentUpdated, TestCreated
from healthie_api.webhook_events.event_types import REGISTERED_AS, HealthieEventType
from hero_health_api.webhook_events.event_types import REGISTERED_AS as HERO_REGISTERED_AS
from hero_health_api.webhook_events.event_types import HeroEventType
from hero_healthie import ConfigurationError, WebhookPayloadError
from hero_healthie.webhooks import (
    HealthieEvent,
    HeroEvent,
    UnknownHealthieEvent,
    UnknownHeroEvent,
    parse_event,
    parse_healthie_event,
    parse_hero_event,
)
from tests.support.webhook_catalogue import ALL, ROWS, Api, body, extras

PACKAGES = {"hero": hero_events, "healthie": healthie_events}


def test_there_are_as_many_events_as_documented() -> None:
    assert (len(ROWS["hero"]), len(ROWS["healthie"])) == (9, 171)
    assert set(hero_events.EVENTS) == set(ROWS["hero"])
    assert set(healthie_events.EVENTS) == set(ROWS["healthie"])


@pytest.mark.parametrize(("api", "name"), ALL, ids=lambda value: value)
@pytest.mark.slow
def test_every_known_event_has_its_class(api: Api, name: str) -> None:
    event = parse_event(api, body(api, name, something_new=[1]))
    wanted = "".join(part[:1].upper() + part[1:] for part in re.split(r"[._-]", name))
    assert type(event).__name__ == wanted
    assert type(event) is getattr(PACKAGES[api], wanted)
    assert (event.event_type, event.resource_id, dict(event.extra)) == (name, "981", {"something_new": [1]})
    assert get_args(get_type_hints(type(event))["event_type"]) == (name,)
    assert repr(event) == f"{wanted}(event_type='{name}', resource_id='981')"
    if isinstance(event, HeroEvent):
        assert event.practice_group_id == "77"
        assert event.object == event.resource_type == (ROWS[api][name]["object"] or "Something")
    else:
        assert event.resource_type == ROWS[api][name]["resource_id_type"]
        assert event.changed_fields == ("status",)
        assert {field: getattr(event, field) for field in extras(name)} == extras(name)


@pytest.mark.parametrize(("api", "name"), ALL, ids=lambda value: value)
@pytest.mark.slow
def test_what_may_be_missing_may_be_missing(api: Api, name: str) -> None:
    required = {"event_type": name, "resource_id": "7"}
    if api == "hero":
        required = {"event": name, "id": "7", "object": "X", "practice_group_id": "4"}
    event = parse_event(api, json.dumps(required).encode())
    assert not event.extra
    if isinstance(event, HealthieEvent):
        assert event.changed_fields == ()
        assert event.resource_type == ROWS[api][name]["resource_id_type"]
        assert all(getattr(event, field) is None for field in extras(name))


@pytest.mark.parametrize(("api", "name"), ALL, ids=lambda value: value)
@pytest.mark.slow
def test_an_event_is_made_by_hand_for_the_tests_of_an_app(api: Api, name: str) -> None:
    module, kind = PACKAGES[api].EVENTS[name]
    made = getattr(PACKAGES[api], kind)
    event = made(resource_id="7") if api == "healthie" else made(resource_id="7", practice_group_id="4", object="X")
    assert event.event_type == name
    assert made.__module__.endswith(f".{module}")


def test_an_unknown_event_is_kept_whole() -> None:
    event = parse_healthie_event(b'{"event_type": "moon.risen", "resource_id": 3, "phase": {"a": [null]}}')
    assert type(event) is UnknownHealthieEvent
    assert (event.event_type, event.resource_id, event.resource_type) == ("moon.risen", "3", None)
    assert event.extra == {"phase": {"a": [None]}}
    other = parse_hero_event(b'{"event": "moon.risen", "id": 3, "practice_group_id": 4, "object": "Moon", "x": 1}')
    assert type(other) is UnknownHeroEvent
    assert (other.event_type, other.resource_id, other.practice_group_id) == ("moon.risen", "3", "4")
    assert (other.object, other.extra) == ("Moon", {"x": 1})


def joined(**change: object) -> AppointmentParticipantJoined:
    event = parse_healthie_event(body("healthie", "appointment.participant_joined", **change))
    assert isinstance(event, AppointmentParticipantJoined)
    return event


@pytest.mark.parametrize(
    ("field", "value", "read", "kept"),
    [
        ("host_user_id", 31, "31", False),
        ("host_user_id", None, None, False),
        ("host_user_id", ["31"], None, True),
        ("host_user_id", True, None, True),
        ("event_ts", "1763800000", 1_763_800_000, False),
        ("event_ts", "٣", None, True),
        ("event_ts", 1.5, None, True),
        ("event_ts", "soon", None, True),
        ("event_ts", False, None, True),
        ("changed_fields", None, (), False),
        ("changed_fields", [], (), False),
        ("changed_fields", "status", (), True),
        ("changed_fields", ["status", 1], (), True),
        ("resource_id_type", None, "Appointment", False),
        ("resource_id_type", "Visit", "Visit", False),
        ("resource_id_type", {}, "Appointment", True),
    ],
)
def test_a_field_of_another_type_is_kept_as_it_came(field: str, value: object, read: object, kept: bool) -> None:
    event = joined(**{field: value})
    assert getattr(event, "resource_type" if field == "resource_id_type" else field) == read
    assert dict(event.extra) == ({field: value} if kept else {})


BROKEN = [b"", b" ", b"{", b"[]", b'"x"', b"null", b"1", b"\xff", b'{"a": NaN}', b'{"a": 1, "a": 2}', b"[" * 100_000]


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize("api", ["hero", "healthie"])
def test_what_is_no_object_of_json_is_refused(api: Api, broken: bytes) -> None:
    with pytest.raises(WebhookPayloadError) as raised:
        parse_event(api, broken)
    assert raised.value.status == 400
    assert raised.value.reason in ("not_json", "not_an_object")


REQUIRED: list[tuple[Api, str, str]] = [
    *(("hero", "appointment.confirmed", name) for name in ("id", "object", "practice_group_id", "event")),
    *(("healthie", "requested_payment.updated", name) for name in ("resource_id", "event_type")),
]


@pytest.mark.parametrize("value", [None, "", " ", True, 1.5, ["canary"], {"canary": 1}])
@pytest.mark.parametrize(("api", "event", "name"), REQUIRED)
def test_a_required_field_is_named_and_its_value_is_not(api: Api, event: str, name: str, value: object) -> None:
    with pytest.raises(WebhookPayloadError, match=name) as raised:
        parse_event(api, body(api, event, **{name: value}))
    assert raised.value.field == name
    assert raised.value.reason == ("field_missing" if value is None else "field_type")
    assert "canary" not in str(raised.value)


@given(st.sampled_from(["hero", "healthie"]), st.binary())
def test_no_body_raises_anything_else(api: Api, anything: bytes) -> None:
    with pytest.raises(WebhookPayloadError):
        parse_event(api, anything)


LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3), max_leaves=5
)


@given(st.sampled_from(ALL), st.data())
def test_whatever_the_fields_hold_nothing_else_goes_wrong(which: tuple[Api, str], data: st.DataObject) -> None:
    api, name = which
    known = json.loads(body(api, name))
    change = {field: data.draw(VALUES) for field in data.draw(st.sets(st.sampled_from(sorted(known))))}
    refused: str | None = None
    try:
        event = parse_event(api, body(api, name, **change))
    except WebhookPayloadError as error:
        refused = error.field
    else:
        assert isinstance(event.resource_id, str)
        hash(event)
    assert refused is None or refused in change


def test_an_api_that_is_none_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="api"):
        parse_event("other", b"{}")  # type: ignore[call-overload] # wrong on purpose


def test_an_event_does_not_change() -> None:
    event = parse_healthie_event(body("healthie", "requested_payment.updated"))
    with pytest.raises(FrozenInstanceError):
        event.resource_id = "8"  # type: ignore[misc] # wrong on purpose
    assert copy.copy(event) is event
    assert copy.deepcopy(event) is event
    assert event == parse_healthie_event(body("healthie", "requested_payment.updated"))
    assert event != parse_healthie_event(body("healthie", "requested_payment.updated", resource_id=982))
    assert len({event, parse_healthie_event(body("healthie", "requested_payment.updated", x=[1]))}) == 2


@pytest.mark.parametrize(("api", "name"), ALL, ids=lambda value: value)
@pytest.mark.slow
def test_a_pickle_keeps_the_standard_fields_and_forgets_the_rest(api: Api, name: str) -> None:
    event = parse_event(api, body(api, name, note="canary"))
    pickled = pickle.dumps(event)
    assert b"canary" not in pickled
    restored = pickle.loads(pickled)
    assert type(restored) is type(event)
    standard = {field.name for field in fields(HeroEvent if api == "hero" else HealthieEvent)} - {"extra"}
    assert all(getattr(restored, field) == getattr(event, field) for field in standard)
    assert not restored.extra


def test_an_unknown_event_is_pickled_too() -> None:
    event = parse_healthie_event(b'{"event_type": "moon.risen", "resource_id": 3}')
    assert pickle.loads(pickle.dumps(event)) == event


def test_what_webhooks_are_registered_by_is_what_the_schema_has() -> None:
    assert set(REGISTERED_AS.values()) == {member.value for member in WebhookEventType}
    assert set(REGISTERED_AS) == {*ROWS["healthie"], *UNDESCRIBED} == set(get_args(HealthieEventType))
    assert REGISTERED_AS["requested_payment.updated"] == "REQUESTED_PAYMENT_UPDATED"
    assert REGISTERED_AS["diagnosis.create"] == "DIAGNOSIS_CREATED"
    assert set(HERO_REGISTERED_AS) == set(ROWS["hero"]) == set(get_args(HeroEventType))


UNDESCRIBED = {
    "appointment.transcript_failed",
    "appointment.transcript_started",
    "generated_form_answer_group.converted",
    "generated_form_answer_group.deleted",
    "generated_form_answer_group.rejected",
    "generated_form_answer_group.updated",
    "patient_educational_resource.created",
    "received_direct_message.created",
}


def test_the_package_lists_its_classes_and_no_others() -> None:
    assert "RequestedPaymentUpdated" in dir(healthie_events)
    assert RequestedPaymentUpdated.__module__ == "healthie_api.webhook_events.requested_payment"
    assert TestCreated.__test__ is False
    with pytest.raises(AttributeError, match="NoSuchEvent"):
        _ = healthie_events.NoSuchEvent


def test_one_event_costs_no_more_than_one_event() -> None:
    script = """
import sys
from hero_healthie.webhooks import Delivery, HealthieVerifier, HeroVerifier, parse_event
heavy = {"pydantic", "attr", "httpx", "fastapi", "starlette", "graphql", "yaml"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
parse_event("healthie", b'{"event_type": "task.created", "resource_id": 1}')
parse_event("hero", b'{"event": "patient.added-to-sequence", "id": "1", "object": "Patient", "practice_group_id": "4"}')
assert not heavy & set(sys.modules), heavy & set(sys.modules)
loaded = [name for name in sys.modules if ".webhook_events." in name]
assert len(loaded) == 4, loaded
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

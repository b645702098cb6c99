"""Parse the body of a delivery to a typed event.

Parsing is tolerant: an id may be a number, an optional field may be missing, and `extra` keeps what is not described.
All text outside `extra` has an encoding: a field that is cut through a character (`"\\ud83d"`) counts as one of another
type.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from importlib import import_module
from typing import Any, Literal, TypeAlias, TypeVar, overload

from healthie_api.webhook_events import EVENTS as HEALTHIE_EVENTS
from hero_health_api.webhook_events import EVENTS as HERO_EVENTS
from hero_healthie._call.arguments import check_setting
from hero_healthie._transport import json as wire_json
from hero_healthie.errors import ConfigurationError, WebhookPayloadError
from hero_healthie.webhooks.checks import is_text
from hero_healthie.webhooks.verify.keys import Api
from hero_healthie_runtime.json import is_array, is_object
from hero_healthie_runtime.tracebacks import without_argument_frames
from hero_healthie_runtime.webhook_events import HealthieEvent, HeroEvent, UnknownHealthieEvent, UnknownHeroEvent

EVENTS: Mapping[Api, Mapping[str, tuple[str, str]]] = {"hero": HERO_EVENTS, "healthie": HEALTHIE_EVENTS}
"""The known events of each API: the module and the class."""
_PACKAGES: dict[Api, str] = {"hero": "hero_health_api", "healthie": "healthie_api"}

Event: TypeAlias = HeroEvent | HealthieEvent
UnknownEvent: TypeAlias = UnknownHeroEvent | UnknownHealthieEvent

T = TypeVar("T")

_INTEGER = re.compile(r"-?\d{1,18}", re.ASCII)


@overload
def parse_event(api: Literal["hero"], body: bytes) -> HeroEvent: ...
@overload
def parse_event(api: Literal["healthie"], body: bytes) -> HealthieEvent: ...
@overload
def parse_event(api: Api, body: bytes) -> Event: ...
@without_argument_frames
def parse_event(api: Api, body: bytes) -> Event:
    """Return the event in the `body` of a delivery of an `api`, as an object of its class; verify it first.

    Raises:
        WebhookPayloadError: it is not JSON, not an object, or without a field that every event has.
        ConfigurationError: there is no such API, or the body is no bytes.

    Example:
        body = b'{"event": "appointment.confirmed", "id": "9", "object": "appointment", "practice_group_id": "42"}'
        event = parse_event("hero", body)
    """
    if api == "hero":
        return parse_hero_event(body)
    if api == "healthie":
        return parse_healthie_event(body)
    raise ConfigurationError('api must be "hero" or "healthie"')


@without_argument_frames
def parse_hero_event(body: bytes) -> HeroEvent:
    """Return the event in the `body` of a delivery of Hero.

    Raises:
        WebhookPayloadError: it is not JSON, not an object, or without a field that every event has.
    """
    content = _object(body)
    event_type = _required_text(content, "event")
    values: dict[str, Any] = {
        "resource_id": _required_id(content, "id"),
        "object": _required_text(content, "object"),
        "practice_group_id": _required_id(content, "practice_group_id"),
        "extra": content,
    }
    if event_type not in HERO_EVENTS:
        return UnknownHeroEvent(event_type=event_type, **values)
    kind: type[HeroEvent] = event_class("hero", event_type)
    return kind(**values)


@without_argument_frames
def parse_healthie_event(body: bytes) -> HealthieEvent:
    """Return the event in the `body` of a delivery of Healthie.

    Raises:
        WebhookPayloadError: it is not JSON, not an object, or without a field that every event has.
    """
    content = _object(body)
    event_type = _required_text(content, "event_type")
    values: dict[str, Any] = {"resource_id": _required_id(content, "resource_id"), "extra": content}
    if (resource_type := _pop(content, "resource_id_type", _text)) is not None:
        values["resource_type"] = resource_type
    if (changed := _pop(content, "changed_fields", _names)) is not None:
        values["changed_fields"] = changed
    if event_type not in HEALTHIE_EVENTS:
        return UnknownHealthieEvent(event_type=event_type, **values)
    kind: type[HealthieEvent] = event_class("healthie", event_type)
    for field in fields(kind):
        read = None if field.name in _STANDARD else _READERS[str(field.type)]
        if read is not None and (value := _pop(content, field.name, read)) is not None:
            values[field.name] = value
    return kind(**values)


def event_class(api: Api, event_type: str) -> Any:
    """Return the class of a known event; its module is loaded now."""
    module, name = EVENTS[api][event_type]
    return getattr(import_module(f"{_PACKAGES[api]}.webhook_events.{module}"), name)


def _object(body: bytes) -> dict[str, Any]:
    check_setting("body", body, bytes, "the bytes of a delivery")
    try:
        content = wire_json.read(body)
    except wire_json.NotJSON:
        raise WebhookPayloadError("the body is not JSON with one meaning", reason="not_json") from None
    if not is_object(content):
        raise WebhookPayloadError("the body is not a JSON object", reason="not_an_object")
    return content


def _required_text(content: dict[str, Any], name: str) -> str:
    value = content.pop(name, None)
    if value is None:
        raise WebhookPayloadError(f"the field {name} is missing", reason="field_missing", field=name)
    if not is_text(value) or not value.strip():
        raise WebhookPayloadError(f"the field {name} must be text, and not empty", reason="field_type", field=name)
    return value


def _required_id(content: dict[str, Any], name: str) -> str:
    if type(content.get(name)) is int:
        return str(content.pop(name))
    return _required_text(content, name)


def _text(value: object) -> str | None:
    if type(value) is int:
        return str(value)
    return value if is_text(value) else None


def _number(value: object) -> int | None:
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    return value if type(value) is int else None


def _names(value: object) -> tuple[str, ...] | None:
    if not is_array(value) or not all(is_text(name) for name in value):
        return None
    return tuple(value)


def _pop(content: dict[str, Any], name: str, read: Callable[[object], T | None]) -> T | None:
    """Take an optional field out of `content`; a value of another type stays there."""
    value = content.get(name)
    found = read(value)
    if value is None or found is not None:
        content.pop(name, None)
    return found


# By the annotation of a field: Healthie sends ids as numbers and as text.
_READERS: Mapping[str, Callable[[object], str | int | None]] = {"str | None": _text, "int | None": _number}
_STANDARD = frozenset(field.name for field in fields(HealthieEvent))

"""The frames of Action Cable, as text: those that are sent, and what those that arrive say."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from hero_healthie._transport import json as wire_json
from hero_healthie_runtime.json import is_object

SUBPROTOCOL = "actioncable-v1-json"
CHANNEL = "GraphqlChannel"


@dataclass(frozen=True, slots=True)
class Welcome:
    """The server accepted the connection."""


@dataclass(frozen=True, slots=True)
class Ping:
    """The server is alive."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The server confirmed a channel."""

    identifier: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """The server rejected a channel."""

    identifier: str


@dataclass(frozen=True, slots=True, repr=False)
class Message:
    """A result of the document that a channel executes."""

    identifier: str
    result: dict[str, Any] | None
    """As a GraphQL response: `data`, `errors`. None where the frame has none that can be read."""
    more: bool
    """Whether others follow."""


@dataclass(frozen=True, slots=True)
class Disconnect:
    """The server is about to close the connection."""

    reason: str
    reconnect: bool


@dataclass(frozen=True, slots=True)
class Unknown:
    """An object that this protocol does not know; the server may have learned more."""


Frame: TypeAlias = Welcome | Ping | Confirmed | Rejected | Message | Disconnect | Unknown

_UNKNOWN = Unknown()
_BARE: Mapping[str, Frame] = {"ping": Ping(), "welcome": Welcome()}


class UnreadableFrameError(Exception):
    """A frame is not JSON, or no object: it may have been an event."""


def read_frame(text: bytes) -> Frame:
    """Return what a frame says.

    Raises:
        UnreadableFrameError: it is not a JSON object.
    """
    try:
        frame = wire_json.read(text)
    except wire_json.NotJSON:
        raise UnreadableFrameError from None
    if not is_object(frame):
        raise UnreadableFrameError
    kind, identifier = frame.get("type"), frame.get("identifier")
    if isinstance(identifier, str):
        if kind is None and "message" in frame:
            return _message(identifier, frame["message"])
        if kind == "confirm_subscription":
            return Confirmed(identifier)
        return Rejected(identifier) if kind == "reject_subscription" else _UNKNOWN
    if kind == "disconnect":
        return Disconnect(str(frame.get("reason")), frame.get("reconnect") is not False)
    return _BARE.get(str(kind), _UNKNOWN)


def _message(identifier: str, message: Any) -> Message:
    if not is_object(message):
        return Message(identifier, None, more=True)
    result = message.get("result")
    return Message(identifier, result if is_object(result) else None, message.get("more") is not False)


def new_identifier() -> str:
    """Return the identifier of a channel that nobody else has."""
    return _write({"channel": CHANNEL, "channelId": os.urandom(8).hex()})


def subscribe(identifier: str) -> str:
    """Return the frame that asks for a channel."""
    return _write({"command": "subscribe", "identifier": identifier})


def unsubscribe(identifier: str) -> str:
    """Return the frame that gives a channel up."""
    return _write({"command": "unsubscribe", "identifier": identifier})


def execute(identifier: str, request: bytes) -> str:
    """Return the frame that has a channel execute a document.

    Args:
        identifier: the channel's.
        request: the JSON object of a GraphQL request.
    """
    data = '{"action":"execute",' + request.decode()[1:]
    return _write({"command": "message", "identifier": identifier, "data": data})


def _write(frame: dict[str, str]) -> str:
    return json.dumps(frame, ensure_ascii=False, separators=(",", ":"))

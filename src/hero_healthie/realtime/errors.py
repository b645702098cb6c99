"""The errors of connections and subscriptions, none with an address, which holds the key."""

from __future__ import annotations

from typing import Literal, TypeAlias

from hero_healthie.errors import (
    APIError,
    AuthenticationError,
    DeadlineExceededError,
    NotSentError,
    PermissionDeniedError,
    RequestTimeoutError,
    ServerError,
    SubscriptionOverflowError,
    TransportError,
    Verdict,
)

Loss: TypeAlias = Literal["closed", "silent", "unreadable", "disconnected"]

_LOSSES: dict[Loss, str] = {
    "closed": "the connection was closed",
    "silent": "the server was silent for longer than three of its pings",
    "unreadable": "the server sent what is no frame of the protocol",
    "disconnected": "the server ended the connection",
}


class ConnectionLost(Exception):  # noqa: N818 (an internal signal, not an error of the public tree)
    """The connection is over, and another one may be tried."""

    def __init__(self, loss: Loss) -> None:
        super().__init__(loss)
        self.loss: Loss = loss

    def as_error(self, operation: str) -> APIError:
        """Return the error for a subscription that had not begun."""
        return TransportError(f"{_LOSSES[self.loss]} before the subscription was confirmed", operation=operation)


def disconnected_for_good(reason: str) -> APIError:
    """Return the error for a server that asks not to reconnect."""
    if reason == "unauthorized":
        text = "the key was not accepted for subscriptions; check it and its environment"
        return AuthenticationError(text)
    text = "the server ended the connection and asks not to connect again"
    return ServerError(text, verdict=Verdict.REJECTED)


def not_reached(kind: str) -> APIError:
    """Return the error for a connection that was not made."""
    return NotSentError(f"the server of subscriptions was not reached, nothing was sent ({kind})")


def failed(kind: str) -> APIError:
    """Return the error for a connection that ended in a way that is not foreseen."""
    return TransportError(f"the connection failed ({kind}); events may be missing")


def rejected(operation: str) -> APIError:
    """Return the error for a channel that the server rejected."""
    text = "the server rejected the subscription; check what the user of this key may see"
    return PermissionDeniedError(text, operation=operation)


def not_confirmed(operation: str) -> APIError:
    """Return the error for a channel that was not confirmed in time."""
    return RequestTimeoutError("the server did not confirm the subscription within `timeout`", operation=operation)


def too_late(operation: str, last: APIError | None) -> APIError:
    """Return the error for a subscription that did not begin within its deadline."""
    text = "the subscription was not confirmed within `deadline`"
    if last is None:
        return DeadlineExceededError(text, operation=operation, verdict=Verdict.NEVER_SENT)
    return last.as_error(DeadlineExceededError, f"{text}; the last attempt: {last.args[0]}", operation=operation)


def gave_up(operation: str, seconds: float) -> APIError:
    """Return the error for a subscription whose connection did not come back."""
    text = f"the connection was lost and did not come back within give_up_after={seconds:g} s; events may be missing"
    return TransportError(text, operation=operation)


def overflowed(operation: str, buffer: int) -> APIError:
    """Return the error for a full buffer."""
    text = (
        f"more than {buffer} events waited for the loop: take them faster, raise buffer=, or let go of the oldest with "
        'overflow="drop_oldest"'
    )
    return SubscriptionOverflowError(text, operation=operation)

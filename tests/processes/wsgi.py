"""A WSGI app that calls before its workers are forked, and with each request."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from tests.processes.programs import call_in_a_new_loop

call_in_a_new_loop()


def app(_environment: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    """Make one call."""
    call_in_a_new_loop()
    start_response("200 OK", [("content-type", "text/plain")])
    return [b"done"]

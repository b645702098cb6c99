"""A bad input, and the whole message that a user gets for it."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from hero_healthie import InvalidArgumentError
from tests.support.wire import ScriptedServer

Row = tuple[Callable[[Any], Any], type[Exception], str]
UNNAMED = ("", "calls", "call", "query", "operation_name", "json")
"""Arguments that a message may leave unnamed."""


async def check_refusal(row: Row, client: object, server: ScriptedServer) -> None:
    """Make the call, and check that it is refused with this message, and that nothing was sent."""
    call, kind, text = row
    with pytest.raises(kind) as caught:  # noqa: PT012 (the constructor may refuse, or the call)
        made = call(client)
        if inspect.isawaitable(made):
            await made
    assert str(caught.value) == text
    if isinstance(caught.value, InvalidArgumentError):
        assert caught.value.argument in text or caught.value.argument in UNNAMED
    assert not server.requests


def names_of(rows: list[Row]) -> list[str]:
    """Return names for the tests of a table."""
    return [f"{at}: {row[2][:60]}" for at, row in enumerate(rows)]

"""However a call is left, no frame that its error leaves with holds a key or what the call is about."""

from __future__ import annotations

import pytest

from tests.support.ways_out import CALLS, WAYS, Mode, errors_of, leaks, room, shown, waited

LISTS = [name for name in CALLS if name.startswith(("invoices, ", "pages ", "rows, "))]


@pytest.mark.parametrize("transport", ["built-in", "httpx"])
@pytest.mark.parametrize(
    ("way", "mode", "names"),
    [
        *((way, "hangs", [*CALLS]) for way in WAYS if way != "closed"),
        ("closed", "hangs", [name for name in CALLS if name not in LISTS]),  # a list waits when it is closed
        ("timed_out", "hangs in the body", [*CALLS]),
        *((way, "sends one page", LISTS) for way in ("timed_out", "cancelled", "failed_beside")),
    ],
)
async def test_nothing_planted_is_in_a_traceback_with_locals(
    way: str, mode: Mode, names: list[str], transport: str
) -> None:
    found: dict[str, list[str]] = {}
    left = 0
    async with room(transport, mode) as here:
        async for name, error in errors_of(here, WAYS[way], names):
            left += 1
            found[name] = leaks(shown(error))
    leaking = {name: lines[:3] for name, lines in found.items() if lines}
    assert not leaking
    assert left >= (0 if way == "closed" else len([name for name in names if name != "warming up"]))


@pytest.mark.parametrize("transport", ["built-in", "httpx"])
@pytest.mark.parametrize("mode", ["drops", "sends nonsense"])
async def test_nothing_planted_is_in_the_traceback_of_an_error(mode: Mode, transport: str) -> None:
    names = [name for name in CALLS if name not in {"delivery", "invoice, once", "warming up"}]
    left = 0
    async with room(transport, mode) as here:
        async for name, error in errors_of(here, waited, names):
            left += 1
            assert not leaks(shown(error)), name
    assert left >= len(names) - 8

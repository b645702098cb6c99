"""However a call is left, no frame that its error leaves with holds a key or what the call is about."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys

import pytest

from hero_healthie_runtime.tracebacks import without_frames
from tests.support.paths import ROOT
from tests.support.ways_out import CALLS, WAYS, Mode, errors_of, leaks, room, shown, waited

LISTS = [name for name in CALLS if name.startswith(("invoices, ", "pages ", "rows, "))]


@pytest.mark.parametrize("transport", ["built-in", "httpx"])
@pytest.mark.parametrize(
    ("way", "mode", "names"),
    [
        *((way, "hangs", [*CALLS]) for way in WAYS),
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


def _run(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", f"tests.support.{module}", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )


@pytest.mark.slow
@pytest.mark.parametrize("transport", ["built-in", "httpx"])
def test_sentry_sends_nothing_planted(transport: str) -> None:
    ended = _run("sentry_program", transport)
    assert ended.returncode == 0, ended.stderr[-500:]
    found = json.loads(ended.stdout)
    assert found["leaks"] == []
    assert found["events"] > 100


@pytest.mark.parametrize("how", ["error", "interrupt", "dropped", "printed"])
def test_a_process_that_ends_with_calls_under_way_prints_nothing_planted(how: str) -> None:
    ended = _run("exit_program", how)
    assert "locals of" in ended.stderr or how in {"dropped", "printed"}, ended.stderr[-500:]
    assert leaks(iter([ended.stderr, ended.stdout])) == []
    assert (ended.returncode == 0) is (how in {"dropped", "printed"})


async def test_cancelling_stays_what_it_is() -> None:
    """A cancellation is the object that asyncio made, counted and uncancelled as any other."""
    async with room("built-in", "hangs") as here:
        task = asyncio.create_task(CALLS["path"](here))
        await asyncio.sleep(0.05)
        task.cancel("why")
        with pytest.raises(asyncio.CancelledError, match="why"):
            await task
        assert task.cancelled()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await CALLS["path"](here)
        current = asyncio.current_task()
        assert current is not None
        assert current.cancelling() == 0
        current.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await CALLS["invoices, collected"](here)
        assert current.uncancel() == 0
        assert caught.value.__context__ is None


async def test_an_earlier_cancellation_stays_in_the_chain() -> None:
    """By it, anyio tells the cancellation of its scopes from others."""
    earlier = asyncio.CancelledError("Cancelled by cancel scope 1")
    between, later = ValueError(), asyncio.CancelledError()
    later.__context__, between.__context__, earlier.__context__ = between, earlier, KeyError()
    assert without_frames(later) is later
    assert later.__context__ is earlier
    assert earlier.__context__ is None

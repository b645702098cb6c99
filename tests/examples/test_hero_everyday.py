"""The examples of Hero's everyday, each against the sandbox, as they stand in their first lines."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from examples.hero_booking import reserve
from hero_healthie import OutcomeUnknownError
from hero_healthie.sandbox import Sandbox
from tests.conftest import hero_of
from tests.support.paths import ROOT

pytestmark = pytest.mark.slow

REQUEST = "PATCH /v1/held/{id}/confirm"


def run(sandbox: Sandbox, example: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return python(f"examples/{example}.py", *arguments, **sandbox.environ)


def python(*command: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture(scope="module")
def located() -> Iterator[Sandbox]:
    """One that knows where `bookAppointment` is."""
    with Sandbox(seed=1) as sandbox:
        sandbox.locate_hero("bookAppointment", REQUEST)
        yield sandbox


@pytest.fixture
def recall(tmp_path: Path) -> str:
    path = tmp_path / "flu-2026.csv"
    path.write_text("nhs_number,dob\n943 476 5919,1985-12-10\n9876543210,1960-03-29\n", "utf-8")
    return str(path)


def test_booking() -> None:
    """As its first lines say it, with a sandbox in a process of its own."""
    options = ("-m", "hero_healthie.sandbox", "--hero-operation", f"bookAppointment={REQUEST}")
    done = python(*options, "--", sys.executable, "examples/hero_booking.py", "101", "GP consultation")
    assert done.returncode == 0, done.stderr
    assert "is booked" in done.stdout
    assert "is cancelled" in done.stdout


@pytest.mark.parametrize(("operation", "fault"), [("createAppointment", 429), ("bookAppointment", "reset_after")])
def test_booking_with_a_mishap_on_the_way(located: Sandbox, operation: str, fault: Any) -> None:
    located.reset()
    located.fail("hero", operation, fault)
    done = run(located, "hero_booking", "101", "Blood test")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("is booked") == 1


@pytest.mark.parametrize("then", [None, 400, "reset"])
async def test_a_reservation_that_was_not_made_is_tried_once_more(sandbox: Sandbox, then: int | str | None) -> None:
    """It is the same request, and whoever is refused goes on to the next time."""
    monday = datetime.now(UTC).date() + timedelta(days=14 - datetime.now(UTC).weekday())
    async with hero_of(sandbox, timeout=0.2) as hero:
        slot = (await hero.booking.slots(between=(monday, monday), type="1"))[0]
        for fault in ("reset", *([then] if then else [])):
            sandbox.fail("hero", "createAppointment", fault)
        if then == "reset":
            with pytest.raises(OutcomeUnknownError):
                await reserve(hero, slot, "101")
        else:
            held = await reserve(hero, slot, "101")
            assert (held is None) == (then == 400)
    bodies = [each.body for each in sandbox.requests if each.operation == "createAppointment"]
    assert len(bodies) == 2
    assert bodies[0] == bodies[1]


def test_booking_says_what_is_missing(sandbox: Sandbox) -> None:
    done = run(sandbox, "hero_booking", "101", "GP consultation")
    assert done.returncode == 1
    assert "operation_paths" in done.stderr


def test_messages(sandbox: Sandbox, recall: str) -> None:
    done = run(sandbox, "hero_messages", "101", recall)
    assert done.returncode == 0, done.stderr
    assert "delivered" in done.stdout
    assert "COMPLETED" in done.stdout


def test_a_message_of_which_nobody_knows_is_not_repeated(sandbox: Sandbox, recall: str) -> None:
    sandbox.fail("hero", "sendMessage", "reset")
    done = run(sandbox, "hero_messages", "101", recall)
    assert done.returncode == 2
    assert "look at the patient's messages in Hero" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (("9434765919", "1985-12-10"), "patient "),
        (("Ida", "Rhodes", "ZZ98 1AA", "1900-05-15"), "has to prove who they are"),
    ],
)
def test_patients(sandbox: Sandbox, arguments: tuple[str, ...], shown: str) -> None:
    done = run(sandbox, "hero_patients", *arguments)
    assert done.returncode == 0, done.stderr
    assert shown in done.stdout


def test_links(sandbox: Sandbox) -> None:
    done = run(sandbox, "hero_links", "101", "1")
    assert done.returncode == 0, done.stderr
    assert "booking link: unused\n100 pages, 1 token" in done.stdout

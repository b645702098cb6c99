"""The examples of Hero's everyday, each against the sandbox, as they stand in their first lines."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from examples.hero_booking import reserve
from hero_healthie import OutcomeUnknownError
from hero_healthie.sandbox import Sandbox
from tests.conftest import hero_of
from tests.support.paths import ROOT

pytestmark = pytest.mark.slow

REQUEST = "bookAppointment=PATCH /v1/held/{id}/confirm"


def run(example: str, *arguments: str, options: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    command = ["-m", "hero_healthie.sandbox", *options, "--", sys.executable, f"examples/{example}.py", *arguments]
    return subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture
def recall(tmp_path: Path) -> str:
    path = tmp_path / "flu-2026.csv"
    path.write_text("nhs_number,dob\n943 476 5919,1985-12-10\n9876543210,1960-03-29\n", "utf-8")
    return str(path)


def test_booking() -> None:
    done = run("hero_booking", "101", "GP consultation", options=("--hero-operation", REQUEST))
    assert done.returncode == 0, done.stderr
    assert "is booked" in done.stdout
    assert "is cancelled" in done.stdout


@pytest.mark.parametrize("fault", ["hero:createAppointment:429", "hero:bookAppointment:reset_after"])
def test_booking_with_a_mishap_on_the_way(fault: str) -> None:
    done = run("hero_booking", "101", "Blood test", options=("--hero-operation", REQUEST, "--fault", fault))
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


def test_booking_says_what_is_missing() -> None:
    done = run("hero_booking", "101", "GP consultation")
    assert done.returncode == 1
    assert "operation_paths" in done.stderr


def test_messages(recall: str) -> None:
    done = run("hero_messages", "101", recall)
    assert done.returncode == 0, done.stderr
    assert "delivered" in done.stdout
    assert "COMPLETED" in done.stdout


def test_a_message_of_which_nobody_knows_is_not_repeated(recall: str) -> None:
    done = run("hero_messages", "101", recall, options=("--fault", "hero:sendMessage:reset"))
    assert done.returncode == 2
    assert "look at the patient's messages in Hero" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (("9434765919", "1985-12-10"), "patient "),
        (("Ida", "Rhodes", "ZZ98 1AA", "1900-05-15"), "has to prove who they are"),
    ],
)
def test_patients(arguments: tuple[str, ...], shown: str) -> None:
    done = run("hero_patients", *arguments)
    assert done.returncode == 0, done.stderr
    assert shown in done.stdout


def test_links() -> None:
    done = run("hero_links", "101", "1")
    assert done.returncode == 0, done.stderr
    assert "booking link: unused\n100 pages, 1 token" in done.stdout

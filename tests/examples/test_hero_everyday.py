"""The examples of Hero's everyday, each against the sandbox, as they stand in their first lines."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

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

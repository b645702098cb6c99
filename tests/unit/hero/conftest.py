"""A sandbox that serves `bookAppointment`, which Hero's description lacks, at a path of the tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from hero_healthie import Hero
from hero_healthie.sandbox import Sandbox
from tests.conftest import hero_of

PATHS = {"bookAppointment": "PATCH /v1/held/{appointment}/confirm"}


@pytest.fixture(scope="session")
def running_practice() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        sandbox.locate_hero("bookAppointment", PATHS["bookAppointment"])
        yield sandbox


@pytest.fixture
def practice(running_practice: Sandbox) -> Sandbox:
    """It is in its first state."""
    running_practice.reset()
    return running_practice


def client_of(practice: Sandbox, **options: Any) -> Hero:
    return hero_of(practice, **{"operation_paths": PATHS, **options})


@pytest.fixture
async def client(practice: Sandbox) -> AsyncIterator[Hero]:
    async with client_of(practice) as hero:
        yield hero

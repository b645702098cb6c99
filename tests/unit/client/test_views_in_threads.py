"""Views are made in any thread, while others load resources of the same client."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest

from hero_healthie import Hero


@pytest.fixture
def eager_switches() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("eager_switches")
def test_making_views_while_resources_load() -> None:
    problems: list[BaseException] = []

    def work(hero: Hero, gate: threading.Barrier, *, views: bool) -> None:
        try:
            gate.wait()
            for name in ("admin", "invoicing", "patients", "appointments", "episode"):
                if views:
                    view = hero.for_practice_group("2")
                    assert view.practice_group_id == "2"
                    assert view.admin._caller is not hero.admin._caller
                else:
                    getattr(hero, name, None)
        except BaseException as error:  # noqa: BLE001 (whatever it is, the test fails by it)
            problems.append(error)

    for _ in range(150):
        hero = Hero(api_key="k", practice_group_id="1", environment="staging")
        gate = threading.Barrier(3)
        threads = [threading.Thread(target=work, args=(hero, gate), kwargs={"views": n < 2}) for n in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert problems == []

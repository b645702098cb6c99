"""Curated resources of Hero: each folder is one, each method is called, and sends what it says it sends."""

from __future__ import annotations

import inspect
import tomllib
import typing
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from hero_healthie import NO_PACE, Hero, operations
from hero_healthie.cli.operations.targets import find
from hero_healthie.hero.resources import registry
from hero_healthie.hero.results import Recipient, Reservation, Slot
from hero_healthie.sandbox import Sandbox
from hero_healthie_runtime.operation import is_write
from hero_healthie_runtime.uploads import Upload
from tests.support.paths import SPECS

Call = Callable[[Hero, Reservation], Awaitable[object]]

MONDAY = datetime.now(UTC).date() + timedelta(days=14 - datetime.now(UTC).weekday())
DAY = (MONDAY, MONDAY)
ADA: dict[str, Any] = {"first_name": "Ada", "last_name": "Byron", "dob": date(1985, 12, 10), "mobile": "+447700900123"}
MANY: dict[str, Any] = {"recipients": [Recipient(nhs_number="9434765919", dob=date(1950, 5, 5))], "channel": "sms"}


async def batch(hero: Hero) -> str:
    return (await hero.messages.prepare("Hello", **MANY, name="b")).id


async def sent_message(hero: Hero) -> object:
    return await hero.messages.status(await hero.messages.send("Hello", patient="101", channel="sms"))


async def progress(hero: Hero) -> object:
    return await hero.messages.progress(await batch(hero))


async def other_slot(hero: Hero, held: Reservation) -> Slot:
    return (await hero.booking.slots(between=DAY, type="1", practitioner=held.slot.practitioner))[5]


async def move(hero: Hero, held: Reservation) -> object:
    return await hero.booking.move(held, await other_slot(hero, held))


async def send_batch(hero: Hero) -> object:
    return await hero.messages.send_batch(await batch(hero))


async def file(hero: Hero) -> object:
    return await hero.links.status(await hero.links.to_file(file=Upload("a.txt", b"x"), patient="101"))


CALLS: dict[str, Call] = {
    "booking.types": lambda hero, _: hero.booking.types().collect(),
    "booking.slots": lambda hero, _: hero.booking.slots(between=DAY),
    "booking.is_free": lambda hero, held: hero.booking.is_free(held.slot),
    "booking.reserve": lambda hero, held: hero.booking.reserve(held.slot, patient="102"),
    "booking.move": move,
    "booking.book": lambda hero, held: hero.booking.book(held),
    "booking.cancel": lambda hero, held: hero.booking.cancel(held),
    "elements.token": lambda hero, _: hero.elements.token(),
    "links.to_book": lambda hero, _: hero.links.to_book(type="1"),
    "links.to_file": lambda hero, _: hero.links.to_file(file=Upload("a.txt", b"x"), patient="101"),
    "links.status": lambda hero, _: file(hero),
    "messages.send": lambda hero, _: hero.messages.send("Hello", patient="101", channel="sms"),
    "messages.status": lambda hero, _: sent_message(hero),
    "messages.prepare": lambda hero, _: batch(hero),
    "messages.send_batch": lambda hero, _: send_batch(hero),
    "messages.send_to_many": lambda hero, _: hero.messages.send_to_many("Hello", **MANY, name="m"),
    "messages.progress": lambda hero, _: progress(hero),
    "patients.find": lambda hero, _: hero.patients.find(last_name="Byron").collect(),
    "patients.find_one": lambda hero, _: hero.patients.find_one(last_name="Byron", first_name="Ada"),
    "patients.register": lambda hero, _: hero.patients.register(**ADA),
    "patients.register_from_pds": lambda hero, _: hero.patients.register_from_pds(
        dob=date(1985, 12, 10), nhs_number="9434765919"
    ),
}
LOOKED_UP = {
    "booking.reserve": {"booking.check_slot_availability"},
    "messages.prepare": {"messages.list_batch_messages"},
    "messages.send_to_many": {"messages.list_batch_messages"},
}
"""What a method sends only when the outcome is unknown."""
FIRST = {
    "booking.move": {"booking.list_slots"},
    "links.status": {"links.create_attachment_link"},
    "messages.status": {"messages.send_message"},
    "messages.send_batch": {"messages.create_batch_message"},
    "messages.progress": {"messages.create_batch_message"},
}
"""What these calls send before the method."""
PATHS = {"bookAppointment": "PATCH /v1/held/{id}/confirm"}


def sends() -> dict[str, tuple[str, ...]]:
    return {f"{name}.{m}": paths for name in registry.NAMES for m, paths in registry.resource_class(name).SENDS.items()}


def test_each_folder_is_a_resource_and_each_of_its_own_methods_says_what_it_sends() -> None:
    for name in registry.NAMES:
        class_ = registry.resource_class(name)
        own = {each for each, value in vars(class_).items() if inspect.isfunction(value) and each[0] != "_"}
        assert own == set(class_.SENDS)
        hints = typing.get_type_hints(vars(registry.CuratedResources)[name].func, {class_.__name__: class_, "Any": Any})
        assert hints["return"] is class_
    known = {each.python_path.removeprefix("hero.") for each in operations() if each.api == "hero"}
    assert {path for paths in sends().values() for path in paths} <= known
    assert CALLS.keys() == sends().keys()


def test_the_comparison_knows_what_they_are_built_on() -> None:
    names = {each.python_path.removeprefix("hero."): each.name for each in operations() if each.api == "hero"}
    listed = tomllib.loads((SPECS / "operations.toml").read_text("utf-8"))["hero"]["curated"]
    assert listed == {method: [names[path] for path in paths] for method, paths in sends().items()}


@pytest.mark.parametrize("name", sorted(CALLS))
async def test_each_method_sends_what_it_says(name: str) -> None:
    with Sandbox(seed=1) as sandbox:
        sandbox.locate_hero("bookAppointment", PATHS["bookAppointment"])
        async with Hero(
            api_key=sandbox.hero_api_key,
            practice_group_id="42",
            environment="staging",
            base_url=sandbox.hero_url,
            pace=NO_PACE,
            operation_paths=PATHS,
        ) as hero:
            slots = await hero.booking.slots(between=DAY, type="1", location="1")
            if name == "booking.reserve":
                held = Reservation(id="0", until=None, slot=slots[0])
            else:
                held = await hero.booking.reserve(slots[0], patient="101")
            before, effects = len(sandbox.requests), len(sandbox.ledger)
            await CALLS[name](hero, held)
        made, changed = {each.operation for each in sandbox.requests[before:]}, len(sandbox.ledger) > effects
    names = {each.name: each.python_path.removeprefix("hero.") for each in operations() if each.api == "hero"}
    target = find(f"hero.{name}")
    came = {names.get(operation, operation) for operation in made}
    expected = {*sends()[name]} - LOOKED_UP.get(name, set()) | FIRST.get(name, set())
    assert came == expected | {each.name for each in target.undescribed}
    assert is_write(target.safety) or name in FIRST or not changed

"""What the sandbox makes up could stand in a practice: no field holds its own name and a number, references resolve."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie.sandbox.common.nhs_numbers import is_nhs_number
from hero_healthie.sandbox.hero.people import made_up_patient, patient_of
from hero_healthie.sandbox.specs.examples import text_for
from hero_healthie.sandbox.store.records import Record
from tests.support.healthie_records import arguments_of, id_type, list_of, reader_of
from tests.support.healthie_roots import Prover, selection
from tests.support.healthie_sandbox import Clinic
from tests.support.hero_operations import ROUTES, Caller

#: What was not done to anybody who is only seeded.
NEVER = ("deceased_at", "deleted_at", "archived_at", "canceled_at", "cancelled_at")


def parts(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """The values in a response, each with the field that holds it."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from parts(part, key)
    elif isinstance(value, list):
        for part in value:
            yield from parts(part, name)
    else:
        yield name, value


def is_filler(name: str, value: Any) -> bool:
    """Whether a text is the name of its field and a number, or the beginning of a Lorem ipsum."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").lower()
    return isinstance(value, str) and bool(
        re.fullmatch(rf"{re.escape(words)}[ _-]?\d*|text \d+|string|lorem.*", value.lower())
    )


def check(response: Any) -> None:
    fillers = [(name, value) for name, value in parts(response) if is_filler(name, value)]
    assert not fillers
    for name, value in parts(response):
        if name in NEVER:
            assert value is None, name
        if name == "nhs_number" and value:
            assert value.startswith("999"), value
            assert is_nhs_number(value), value


@given(st.sampled_from(["content", "title", "fileName", "nhs_number", "postcode", "any_thing"]), st.integers(0, 2**32))
def test_a_text_is_not_the_name_of_its_field(name: str, salt: int) -> None:
    check({name: text_for(name, salt)})


@given(st.integers(0, 100_000))
def test_a_patient_is_of_nobody(number: int) -> None:
    check([patient_of("Zoë", "O'Hara", number), made_up_patient(number)])


@pytest.mark.slow
def test_hero_makes_up_nothing_odd(hero_api: httpx.Client) -> None:
    call = Caller(hero_api)
    seen = 0
    for route in ROUTES.all:
        id_, query, _ = call.arguments(route)
        if route.method == "GET":
            check(call.ok(route.operation, id_, None, **query))
            seen += 1
    assert seen > 40


@pytest.mark.slow
def test_healthie_makes_up_nothing_odd() -> None:
    prover = Prover()
    seen = 0
    for root in prover.queries.values():
        for arguments in prover.arguments(root):
            text = prover.read(root, arguments)
            if text is not None:
                check(json.loads(text))
                seen += 1
    assert seen > 300


def test_what_is_seeded_refers_to_what_is_there() -> None:
    account = Clinic().service.domain.account(0)
    for type_ in account.store.types:
        shape = account.shapes.of(type_)
        for record in account.all(type_):
            for name, of in shape.references.items():
                check_reference(account, record, name, of)


def check_reference(account: Any, record: Record, name: str, of: str) -> None:
    stored = record.get(name)
    if isinstance(stored, str) and stored and account.shapes.of(of).entity:
        assert account.get(of, stored) is not None, (record.type, name, stored)
    elif stored is not None and hasattr(stored, "type"):
        assert account.follow(stored) is not None, (record.type, name, stored)


@pytest.mark.slow
def test_lists_and_details_show_the_same() -> None:
    clinic, seen = Clinic(), 0
    domain = clinic.service.domain
    for reader in domain.roots[0].values():
        listing = list_of(domain, reader.type)
        if (
            reader_of(domain, reader.type) is not reader
            or listing is None
            or "first" not in arguments_of(domain, listing)
        ):
            continue
        asked = selection(reader.declared)
        detail = f"query($id: {id_type(domain, reader)}) {{ {reader.name}(id: $id) {asked} }}"
        for row in clinic.ask(f"{{ {listing.name}(first: 2) {{ nodes {asked} }} }}")["nodes"]:
            assert clinic.ask(detail, id=row["id"]) == row
            seen += 1
    assert seen > 60

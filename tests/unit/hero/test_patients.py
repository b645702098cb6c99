"""Patients at Hero: looked up, registered by hand, and from the national register with both answers."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from hero_healthie import (
    ConflictError,
    Hero,
    InvalidArgumentError,
    OutcomeUnknownError,
    ReconciliationStatus,
    ResponseDecodeError,
    Verdict,
)
from hero_healthie.hero.results import IdentityCheck, Registered
from hero_healthie.sandbox import Sandbox
from tests.conftest import hero_of
from tests.support.wire import scripted_server

BORN = date(1985, 12, 10)
NUMBER = "9434765919"
GRACE: dict[str, Any] = {"first_name": "Grace", "last_name": "Hopper", "dob": BORN, "mobile": "+447700900123"}


def sent(sandbox: Sandbox, operation: str) -> int:
    return sum(each.operation == operation for each in sandbox.requests)


async def test_a_patient_is_found_by_what_is_known(hero: Hero) -> None:
    known = await hero.patients.get_patient_by_id("101")
    by_number = await hero.patients.find_one(nhs_number=known.nhs_number)
    assert by_number is not None
    assert by_number.id == "101"
    rows = await hero.patients.find(first_name=known.first_name, last_name=known.last_name, dob=known.dob).collect()
    assert [each.id for each in rows] == ["101"]
    assert await hero.patients.find_one(last_name="Nobody") is None


async def test_several_who_match_are_a_conflict(hero: Hero) -> None:
    first = await hero.patients.register(**GRACE)
    second = await hero.patients.register(**GRACE, namesake=True)
    with pytest.raises(ConflictError) as caught:
        await hero.patients.find_one(first_name="Grace", last_name="Hopper", dob=BORN)
    assert set(caught.value.record_ids) == {first.patient_id, second.patient_id}


async def test_with_an_nhs_number_a_repeat_is_the_same_patient(hero: Hero) -> None:
    first = await hero.patients.register(**GRACE, nhs_number="943 476 5919", sex="Female", postcode="ZZ98 1AA")
    again = await hero.patients.register(**{**GRACE, "mobile": "+447700900124"}, nhs_number=NUMBER)
    assert first == again
    assert (await hero.patients.get_patient_by_id(first.patient_id)).mobile == "+447700900124"


async def test_without_one_a_namesake_is_a_conflict(sandbox: Sandbox, hero: Hero) -> None:
    first = await hero.patients.register(**GRACE)
    with pytest.raises(ConflictError, match="NHS number") as caught:
        await hero.patients.register(**GRACE)
    assert caught.value.record_ids == (first.patient_id,)
    assert "Grace" not in str(caught.value)
    assert sent(sandbox, "registerPatient") == 1


@pytest.mark.parametrize(
    ("number", "fault", "status"),
    [
        (None, "reset", "absent"),
        (None, "reset_after", "found"),
        (NUMBER, "reset", "absent"),
        (NUMBER, "reset_after", "found"),
    ],
)
async def test_a_lost_response_is_looked_up(sandbox: Sandbox, number: str | None, fault: str, status: str) -> None:
    async with hero_of(sandbox, timeout=0.1) as hero:
        sandbox.fail("hero", "registerPatient", fault)
        with pytest.raises(OutcomeUnknownError) as caught:
            await hero.patients.register(**GRACE, nhs_number=number)
        await asyncio.sleep(0.12)
        assert (await caught.value.reconcile()).status is ReconciliationStatus(status)
        assert sent(sandbox, "registerPatient") == 1


async def test_the_register_answers_with_a_patient_or_with_a_check(hero: Hero) -> None:
    found = await hero.patients.register_from_pds(dob=BORN, nhs_number="943 476 5919")
    assert isinstance(found, Registered)
    assert await hero.patients.register_from_pds(dob=BORN, nhs_number=NUMBER) == found
    answer = await hero.patients.register_from_pds(dob=BORN, forename="Ida", surname="Rhodes", postcode="ZZ98 1AA")
    match answer:
        case IdentityCheck(login_url=url):
            assert url.endswith("/login")
            assert url not in repr(answer)
        case Registered():
            pytest.fail("nobody knows her")


async def test_a_lost_answer_of_the_register_is_asked_for_again(sandbox: Sandbox, hero: Hero) -> None:
    sandbox.fail("hero", "registerPatientPds", "reset_after")
    found = await hero.patients.register_from_pds(dob=BORN, nhs_number=NUMBER)
    assert isinstance(found, Registered)
    assert sent(sandbox, "registerPatientPds") == 2
    assert len(await hero.patients.find(nhs_number=NUMBER).collect()) == 1


@pytest.mark.parametrize("body", [{}, {"message": "Hello"}, {"patient_id": ""}])
async def test_an_answer_that_is_neither_was_done_all_the_same(body: dict[str, str]) -> None:
    async with scripted_server() as server:
        server.responds(body)
        async with Hero(api_key="k", practice_group_id="42", environment="staging", base_url=server.url) as hero:
            with pytest.raises(ResponseDecodeError) as caught:
                await hero.patients.register_from_pds(dob=BORN, nhs_number=NUMBER)
    assert caught.value.verdict is Verdict.DONE


TOMORROW = datetime.now(UTC).date() + timedelta(days=1)
NAMES = {"forename": "Ida", "surname": "Rhodes", "postcode": "ZZ98 1AA"}
RULES: list[tuple[str, dict[str, Any], str]] = [
    ("find", {}, "give at least one of nhs_number, dob, first_name, last_name, ehr_partner_id"),
    ("find", {"nhs_number": "943 476 5910"}, "nhs_number is no NHS number"),
    ("find", {"nhs_number": 9434765919}, "nhs_number must be a str of ten digits"),
    ("find", {"dob": "1992-01-01"}, "dob must be a date"),
    ("find", {"dob": datetime(1992, 1, 1, tzinfo=UTC)}, "dob must be a date"),
    ("find_one", {"last_name": ""}, "last_name must be a str that is not empty"),
    ("register", {**GRACE, "first_name": ""}, "first_name must be a str that is not empty"),
    ("register", {**GRACE, "dob": TOMORROW}, "dob is a day to come"),
    ("register", {**GRACE, "mobile": None}, "mobile must be a str that is not empty"),
    ("register", {**GRACE, "email": 5}, "email must be a str that is not empty"),
    ("register", {**GRACE, "sex": "female"}, "sex must be Female, Male, Not known, Not specified or Other"),
    ("register", {**GRACE, "namesake": "no"}, "namesake must be True or False"),
    ("register_from_pds", {"dob": BORN}, "forename is required without an NHS number"),
    ("register_from_pds", {"dob": BORN, **NAMES, "postcode": None}, "postcode is required without an NHS number"),
    ("register_from_pds", {"dob": BORN, "nhs_number": NUMBER, "surname": "R"}, "surname goes without an NHS number"),
    ("register_from_pds", {"dob": None, "nhs_number": NUMBER}, "dob must be a date"),
]


@pytest.mark.parametrize(("method", "arguments", "text"), RULES)
async def test_a_broken_rule_is_named_before_anything_is_sent(
    sandbox: Sandbox, hero: Hero, method: str, arguments: dict[str, Any], text: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        await getattr(hero.patients, method)(**arguments)
    assert text in str(caught.value)
    assert not sandbox.requests

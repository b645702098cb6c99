"""Messages at Hero: to one patient, to many, and what became of them; never sent twice."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from hero_health_api.models import AttachmentLink
from hero_healthie import Hero, InvalidArgumentError, OutcomeUnknownError, ReconciliationStatus
from hero_healthie.hero.results import Recipient
from hero_healthie.sandbox import Sandbox
from hero_healthie_runtime.uploads import Upload
from tests.conftest import hero_of
from tests.support.wire import scripted_server

ADA = {"nhs_number": "999 000 0018", "dob": date(1992, 1, 1)}
LATER = datetime.now(UTC) + timedelta(days=1)


def sent(sandbox: Sandbox, operation: str) -> int:
    return sum(each.operation == operation for each in sandbox.requests)


async def recipients(hero: Hero) -> list[Recipient]:
    found = [await hero.patients.get_patient_by_id(each) for each in ("101", "102")]
    return [Recipient(nhs_number=each.nhs_number or "", dob=each.dob or date.today()) for each in found]


async def test_one_message_and_what_became_of_it(hero: Hero) -> None:
    link = await hero.links.to_file(file=Upload("plan.pdf", b"%PDF-1.4"), patient="101", name="plan.pdf")
    made = await hero.messages.send(
        "Your plan", patient="101", channel="sms", fallback="email", attachment=link, snomed_code="24700007"
    )
    known = await hero.messages.status(made)
    assert (known.status, known.is_delivered) == ("delivered", True)
    assert (known.record_status, known.record_failure) == ("failed", "The patient is not connected to an EHR.")
    assert known.sent_at is not None
    assert known == await hero.messages.status(made.message_id)


async def test_a_message_for_later_is_not_sent_yet(hero: Hero) -> None:
    known = await hero.messages.status(await hero.messages.send("Hello", patient="101", channel="sms", at=LATER))
    assert (known.is_delivered, known.sent_at) == (False, None)
    assert known.scheduled_at is not None
    assert abs(known.scheduled_at - LATER) < timedelta(seconds=1)


async def test_a_message_to_many_and_what_became_of_it(sandbox: Sandbox, hero: Hero) -> None:
    nobody = Recipient(nhs_number="9434765919", dob=date(1950, 5, 5))
    to = [*await recipients(hero), nobody]
    prepared = await hero.messages.prepare("Flu jabs", recipients=to, channel="sms", name="flu")
    assert (await hero.messages.progress(prepared)).sends == {}
    assert sent(sandbox, "sendBatchMessage") == 0
    done = await hero.messages.send_batch(prepared)
    progress = await hero.messages.progress(done.id)
    assert progress.batch.status == "COMPLETED"
    assert progress.recipients == {"ENRICHED": 2, "ENRICHMENT_ERROR": 1}
    assert progress.sends == {"SUCCESS": 2, "ERROR": 1}
    mailed = await hero.messages.send_to_many("Come in", recipients=to[:1], channel="email", name="mail", subject="Flu")
    assert mailed.subject == "Flu"
    assert (prepared.channel, mailed.channel) == ("SMS", "EMAIL")  # the vendor's spelling of batches


@pytest.mark.parametrize("fault", ["reset", "reset_after", "truncate"])
async def test_a_message_is_sent_once_whatever_happens(sandbox: Sandbox, hero: Hero, fault: str) -> None:
    sandbox.fail("hero", "sendMessage", fault)
    with pytest.raises(OutcomeUnknownError, match="look at the patient's messages in Hero") as caught:
        await hero.messages.send("Hello", patient="101", channel="sms")
    assert sent(sandbox, "sendMessage") == 1
    assert (await caught.value.reconcile()).status is ReconciliationStatus.UNDETERMINED


async def test_a_batch_whose_response_is_lost_is_found_by_its_name(sandbox: Sandbox) -> None:
    async with hero_of(sandbox, timeout=0.1) as hero:
        to = await recipients(hero)
        for fault, status in (("reset", "absent"), ("reset_after", "found")):
            sandbox.fail("hero", "createBatchMessage", fault)
            with pytest.raises(OutcomeUnknownError) as caught:
                await hero.messages.send_to_many("Flu", recipients=to, channel="sms", name=f"flu {fault}")
            await asyncio.sleep(0.12)
            result = await caught.value.reconcile()
            assert result.status is ReconciliationStatus(status)
        assert sent(sandbox, "sendBatchMessage") == 0
        await hero.messages.prepare("Flu", recipients=to, channel="sms", name="flu reset_after")
        assert (await caught.value.reconcile()).status is ReconciliationStatus.UNDETERMINED
        assert len((await caught.value.reconcile()).record_ids) == 2


async def test_a_batch_that_was_sent_is_known_although_the_response_is_lost(sandbox: Sandbox, hero: Hero) -> None:
    batch = await hero.messages.prepare("Flu", recipients=await recipients(hero), channel="sms", name="flu")
    sandbox.fail("hero", "sendBatchMessage", "reset_after")
    assert (await hero.messages.send_batch(batch)).status == "COMPLETED"
    assert sent(sandbox, "sendBatchMessage") == 1


async def test_a_batch_of_which_nobody_knows_is_not_sent_again(sandbox: Sandbox, hero: Hero) -> None:
    batch = await hero.messages.prepare("Flu", recipients=await recipients(hero), channel="sms", name="flu")
    sandbox.fail("hero", "sendBatchMessage", "reset")
    with pytest.raises(OutcomeUnknownError) as caught:
        await hero.messages.send_batch(batch)
    result = await caught.value.reconcile()
    assert (result.status, result.may_resend) == (ReconciliationStatus.UNDETERMINED, False)
    assert "still CREATED" in result.reason
    await hero.messages.send_batch(batch)
    assert (await caught.value.reconcile()).status is ReconciliationStatus.FOUND


BATCH = {"id": "5", "name": "flu", "channel": "SMS", "content": "Flu", "status": "CREATED"}


@pytest.mark.parametrize("body", [{"data": [BATCH], "count": 1}, {"data": [BATCH]}, [BATCH], BATCH])
async def test_batches_come_in_each_form_that_a_page_of_the_vendor_shows(body: Any) -> None:
    async with scripted_server() as server:
        server.responds(body)
        async with Hero(api_key="k", practice_group_id="42", environment="staging", base_url=server.url) as hero:
            page = await hero.messages.list_batch_messages()
    assert [each.name for each in page.items] == ["flu"]


ONE: dict[str, Any] = {"text": "Hello", "patient": "101", "channel": "sms"}
MANY: dict[str, Any] = {"text": "Hello", "recipients": [Recipient(**ADA)], "channel": "sms", "name": "flu"}
RULES: list[tuple[str, dict[str, Any], str]] = [
    ("send", {**ONE, "text": " "}, "text must be a str that is not empty"),
    ("send", {**ONE, "patient": 101}, 'patient must be a str, such as "101", not an int'),
    ("send", {**ONE, "channel": "SMS"}, "channel must be sms, email, nhs_app or hero"),
    ("send", {**ONE, "fallback": "nhs_app"}, "fallback must be sms or email"),
    ("send", {**ONE, "fallback": "sms"}, "fallback must be another channel than the first"),
    ("send", {**ONE, "at": datetime(2027, 1, 1)}, "at must be a datetime with a time zone"),
    ("send", {**ONE, "at": LATER - timedelta(days=2)}, "at is past"),
    ("send", {**ONE, "attachment": AttachmentLink()}, "attachment is a link without an attachment_uuid"),
    ("send", {**ONE, "attachment": ""}, "attachment must be a str that is not empty"),
    ("send", {**ONE, "snomed_code": "flu"}, "snomed_code must be a str of digits"),
    ("status", {"message": ""}, "message must be a str that is not empty"),
    ("prepare", {**MANY, "text": ""}, "text must be a str that is not empty"),
    ("prepare", {**MANY, "name": ""}, "name must be a str that is not empty"),
    ("prepare", {**MANY, "channel": "SMS"}, "channel must be sms, email or nhs_app"),
    ("prepare", {**MANY, "channel": "email"}, "subject is required with the channel email"),
    ("send", {"text": "x", "patient": "101", "channel": "sms", "encrypted": "no"}, "encrypted must be True or False"),
    ("prepare", {**MANY, "subject": "Flu"}, "subject goes with the channel email only"),
    ("prepare", {**MANY, "recipients": []}, "recipients must not be empty"),
    ("prepare", {**MANY, "recipients": "101"}, "recipients must be a list of Recipient"),
    ("prepare", {**MANY, "recipients": ["101"]}, "recipients[0] must be a Recipient"),
    ("prepare", {**MANY, "recipients": [{}]}, "recipients[0] must be a Recipient"),
    (
        "prepare",
        {**MANY, "recipients": [Recipient(**{**ADA, "nhs_number": "9990000019"})]},
        "recipients[0].nhs_number is no NHS number: its last digit does not check the others",
    ),
    ("prepare", {**MANY, "recipients": [Recipient(**{**ADA, "nhs_number": "999"})]}, "a str of ten digits"),
    (
        "prepare",
        {**MANY, "recipients": [Recipient(**{**ADA, "dob": LATER.date()})]},
        "recipients[0].dob is a day to come",
    ),
    (
        "send_to_many",
        {**MANY, "recipients": [Recipient(**ADA), Recipient(**{**ADA, "nhs_number": "9990000018"})]},
        "recipients[1] is the same as recipients[0]",
    ),
    ("send_to_many", {**MANY, "recipients": [{"a": "1"}, {"a": "1"}]}, "recipients[1] is the same as recipients[0]"),
    ("send_batch", {"batch": None}, 'batch must be a str, such as "101", not None'),
    ("progress", {"batch": "5 6"}, "batch must be a str that is not empty and holds no blanks"),
]


@pytest.mark.parametrize(("method", "arguments", "text"), RULES)
async def test_a_broken_rule_is_named_before_anything_is_sent(
    sandbox: Sandbox, hero: Hero, method: str, arguments: dict[str, Any], text: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        await getattr(hero.messages, method)(**arguments)
    assert text in str(caught.value)
    assert "999" not in str(caught.value)
    assert not sandbox.requests

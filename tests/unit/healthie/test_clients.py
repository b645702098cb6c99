"""healthie.clients: found however they are written, looked for before they are created, never changed without an id."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthie_api import UpdateClientInput
from hero_healthie import ConflictError, Healthie, InvalidRequestError, NotFoundError, Verdict
from hero_healthie.healthie.resources.clients.matching import email_key, name_key, phone_key
from hero_healthie.sandbox import Sandbox

ADA: dict[str, Any] = {"first_name": "Ada", "last_name": "Lovelace", "email": "Ada@Example.com"}


async def test_a_client_lives_from_creation_to_the_archive(healthie: Healthie, sandbox: Sandbox) -> None:
    created = await healthie.clients.create(
        **ADA,
        phone_number="(415) 555-2671",
        dob=date(1990, 2, 28),
        provider="2",
        group="1",
        timezone="Europe/London",
        send_welcome=False,
        metadata={"form": 7},
    )
    assert (created.first_name, created.dob, created.dietitian and created.dietitian.id) == (
        "Ada",
        date(1990, 2, 28),
        "2",
    )
    metadata = json.loads(created.metadata or "")
    assert metadata.pop("hero_healthie_reference")
    assert metadata == {"form": 7}
    assert (await healthie.clients.get(created.id)).email == "Ada@Example.com"
    changed = await healthie.clients.update(created.id, pronouns="she/her", remove_group=True)
    assert (changed.pronouns, changed.user_group, changed.last_name) == ("she/her", None, "Lovelace")
    assert not (await healthie.clients.archive(created.id)).active
    assert created.id not in [each.id async for each in healthie.clients.list()]
    assert created.id in [each.id async for each in healthie.clients.list(status="archived")]
    assert (await healthie.clients.restore(created.id)).active
    assert {effect.action for effect in sandbox.ledger} == {"created", "updated"}


@pytest.mark.parametrize(
    "by",
    [
        {"email": "ada@example.COM "},
        {"phone": "+1 415-555-2671"},
        {"phone": "415.555.2671 ext. 12"},
        {"phone": "0014155552671"},
        {"phone": "4155550000"},  # the additional number
        {"name": "ada  LOVELACE"},
        {"name": "Augusta Lovelace"},  # the legal name
        {"dob": "1990-02-28"},
        {"dob": date(1990, 2, 28), "email": "ada@example.com", "name": "Ada Lovelace", "phone": "4155552671"},
    ],
)
@pytest.mark.parametrize("archived", [False, True])
async def test_a_client_is_found_however_that_is_written(healthie: Healthie, by: Any, archived: bool) -> None:
    made = await healthie.clients.create(**ADA, phone_number="(415) 555-2671", dob="1990-02-28", legal_name="Augusta")
    more = UpdateClientInput(id=made.id, additional_phone_number="(415) 555 0000")
    await healthie.mutations.update_client(input=more)
    if archived:
        await healthie.clients.archive(made.id)
    assert [each.id for each in await healthie.clients.find(**by)] == [made.id]


@pytest.mark.parametrize(
    "by",
    [
        {"email": "ada@example.co"},
        {"email": "da@example.com"},  # a part of it, which keywords find
        {"phone": "4155552672"},
        {"name": "Ada"},
        {"name": "Lovelace Ada"},
        {"dob": "1990-02-27"},
        {"email": "ada@example.com", "dob": "1990-02-27"},
    ],
)
async def test_who_only_resembles_is_not_found(healthie: Healthie, by: Any) -> None:
    await healthie.clients.create(**ADA, phone_number="(415) 555-2671", dob="1990-02-28")
    assert await healthie.clients.find(**by) == []


async def test_a_known_address_is_said_before_an_account_is_linked(healthie: Healthie, sandbox: Sandbox) -> None:
    first = await healthie.clients.create(**ADA)
    await healthie.clients.archive(first.id)
    made = len(sandbox.ledger)
    for change, words in (({}, "this name and e-mail address already"), ({"first_name": "Byron"}, "pass link=True")):
        with pytest.raises(ConflictError, match=words) as caught:
            await healthie.clients.create(**{**ADA, **change, "email": "ada@example.com"})
        assert (caught.value.record_ids, caught.value.fields) == ((first.id,), ("email",))
        assert caught.value.verdict is Verdict.REJECTED
        assert "ada" not in str(caught.value).lower()
    assert len(sandbox.ledger) == made
    linked = await healthie.clients.create(**{**ADA, "first_name": "Byron"}, link=True)
    assert len(await healthie.clients.find(email="ada@example.com")) == 2
    with pytest.raises(ConflictError, match="already"):
        await healthie.clients.create(**{**ADA, "first_name": "Byron"}, link=True)
    assert linked.id != first.id


async def test_without_an_address_nothing_is_looked_for(healthie: Healthie, sandbox: Sandbox) -> None:
    made = await healthie.clients.create(first_name="Ada", last_name="Lovelace")
    assert made.email is None
    assert [request.operation for request in sandbox.requests] == ["createClient"]


async def test_a_mail_changes_nothing_and_a_read_clears_no_notification(healthie: Healthie, sandbox: Sandbox) -> None:
    made = await healthie.clients.create(**ADA)
    after = await healthie.clients.resend_welcome(made.id)
    assert after.model_dump(exclude={"updated_at"}) == made.model_dump(exclude={"updated_at"})
    before = len(sandbox.ledger)
    await healthie.clients.get(made.id)
    assert len(sandbox.ledger) == before


async def test_nobody_is_said(healthie: Healthie) -> None:
    with pytest.raises(NotFoundError, match="no such client"):
        await healthie.clients.get("999999")
    with pytest.raises(InvalidRequestError):
        await healthie.clients.update("999999", pronouns="they/them")


@given(st.text(alphabet="0123456789", min_size=10, max_size=10).filter(lambda x: not x.startswith("00")), st.data())
def test_a_us_number_is_the_same_with_any_separators(digits: str, data: st.DataObject) -> None:
    separators = st.sampled_from(["", " ", "-", ".", ") ", "("])
    written = "".join(data.draw(separators) + digit for digit in digits)
    prefix = data.draw(st.sampled_from(["", "1", "+1 ", "1-", "001 "]))
    assert phone_key(prefix + written) == phone_key(digits)


def test_keys_of_what_is_none() -> None:
    assert (phone_key(None), email_key(None), name_key(None)) == ("", "", "")
    assert name_key("Zoe\u0308") == name_key("ZOË")

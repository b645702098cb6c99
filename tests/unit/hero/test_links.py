"""Links at Hero: to book, to a file, and whether they still work."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from hero_healthie import Hero, InvalidArgumentError
from hero_healthie.sandbox import Sandbox
from hero_healthie_runtime.uploads import Upload

LATER = datetime.now(UTC) + timedelta(days=7)
DAY = date(2027, 3, 1)


async def test_a_link_to_book(hero: Hero) -> None:
    made = await hero.links.to_book(
        type="1", patient="101", location="1", between=(DAY, DAY + timedelta(days=6)), uses=3, expires=LATER
    )
    assert made.id is not None
    link = await hero.booking.get_booking_link(made.id)
    assert (link.maximum_uses, link.active) == (3, True)
    assert (await hero.links.status(link)).status == "unused"
    assert (await hero.links.status(made)).type_ == "booking"
    assert link.short_link is not None
    assert (await hero.links.status(link.short_link)).status == "unused"


async def test_links_to_files(hero: Hero) -> None:
    sent = await hero.links.to_file(file=Upload("a.pdf", b"%PDF-1.4"), patient="101", uses=1, expires=LATER)
    assert sent.attachment_link is not None
    assert (await hero.links.status(sent)).type_ == "attachment"
    stored = (await hero.patients.list_patient_attachments("101").collect())[0]
    assert stored.id is not None
    assert (await hero.links.to_file(ehr_file=stored.id, patient="101")).attachment_uuid


BOOK: dict[str, Any] = {"type": "1"}
FILE: dict[str, Any] = {"file": Upload("x.txt", b"x")}
RULES: list[tuple[str, dict[str, Any], str]] = [
    ("to_book", {"type": ""}, "type must be a str that is not empty"),
    ("to_book", {**BOOK, "patient": 101}, 'patient must be a str, such as "101", not an int'),
    ("to_book", {**BOOK, "between": DAY}, "between must be a pair of dates"),
    ("to_book", {**BOOK, "between": (LATER, LATER)}, "between must be a date"),
    ("to_book", {**BOOK, "between": (DAY, DAY - timedelta(days=1))}, "between ends before it begins"),
    ("to_book", {**BOOK, "uses": 0}, "uses must be a whole number of at least 1"),
    ("to_book", {**BOOK, "uses": True}, "uses must be a whole number of at least 1"),
    ("to_book", {**BOOK, "expires": datetime(2020, 1, 1, tzinfo=UTC)}, "expires is past"),
    ("to_file", {}, "give either file or ehr_file"),
    ("to_file", {**FILE, "ehr_file": "5"}, "give either file or ehr_file"),
    ("to_file", {"file": b"x"}, "file must be an Upload"),
    ("to_file", {"ehr_file": "5", "name": "a.pdf"}, "name goes with a file that is sent along only"),
    ("to_file", {**FILE, "name": ""}, "name must be a str that is not empty"),
    ("status", {"link": ""}, "link must be a str that is not empty"),
    ("status", {"link": None}, 'link must be a str, such as "101", not None'),
]


@pytest.mark.parametrize(("method", "arguments", "text"), RULES)
async def test_a_broken_rule_is_named_before_anything_is_sent(
    sandbox: Sandbox, hero: Hero, method: str, arguments: dict[str, Any], text: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        await getattr(hero.links, method)(**arguments)
    assert text in str(caught.value)
    assert not sandbox.requests

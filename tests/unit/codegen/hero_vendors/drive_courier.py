"""Drives the package made of courier.yaml over a real socket; run by test_hero_vendors.py."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from hero_health_api import models
from hero_healthie import Hero, InvalidArgumentError, ResponseDecodeError
from hero_healthie_runtime.rest.files import Download, Upload
from tests.support.wire import ScriptedServer, scripted_server
from tests.unit.codegen.hero_vendors.drive_clinic import parts_of, sent

MOMENT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
PARCEL = {"from": {"street": "A", "zip": 5}, "to": {"street": "B", "zip": None}}
Courier = tuple[Any, ScriptedServer]


@pytest.fixture
async def courier() -> AsyncIterator[Courier]:
    async with (
        scripted_server() as server,
        Hero(api_key="k-1", practice_group_id="42", environment="staging", base_url=server.url) as client,
    ):
        yield client, server


async def test_parcels_there_and_back(courier: Courier) -> None:
    hero, server = courier
    value = {
        **PARCEL,
        "id": "p1",
        "size": [1, 2],
        "status": "moving",
        "insured": {"amount": 2.5},
        "billing": {"street": "x"},
        "shipping": {"zip": "y"},
        "history": [{"at": "2026-03-01T09:30:00+00:00", "depot": {"nearest": {"hours": {"mon": ["9-5"]}}}}],
        "labels": {"x-a": "b"},
        "never": 1,
        "always": [None],
        "checksum": "aGk=",
        "version": 2,
        "ratio": 1.5,
        "flag": True,
        "priority": 2.5,
        "contact": {"email": "a@b"},
        "holder": {"street": "H", "zip": "1", "name": "Ann"},
    }
    server.responds(value)
    parcel = await hero.parcels.parcels_controller_get_one("p1")
    assert parcel.to_dict() == value
    assert type(parcel.billing) is type(parcel.shipping)
    assert (parcel.to.zip_, parcel.history[0].depot.nearest.hours) == (None, {"mon": ["9-5"]})
    await hero.parcels.parcels_controller_replace("p1", body=parcel)
    assert sent(server)[2]["content-type"] == "application/vnd.courier.v1+json"
    assert json.loads(sent(server)[3]) == value
    new = models.Parcel(from_=models.Address(street="A"), to=models.Address(street="B", zip_="9"), insured=True)
    server.responds(PARCEL, status=201)
    await hero.parcels.parcels_controller_create(body=new)
    assert json.loads(sent(server)[3]) == {"from": {"street": "A"}, "to": {"street": "B", "zip": "9"}, "insured": True}
    for change in ({"version": 3}, {"flag": False}, {"holder": {"street": "H", "zip": "1"}}, {"size": ["x"]}):
        server.responds({**PARCEL, **change})
        with pytest.raises(ResponseDecodeError):
            await hero.parcels.parcels_controller_get_one("p1")
    server.responds(b"", status=204)
    assert await hero.parcels.delete_parcels_by_parcel_id("p1") is None


async def test_labels_are_files_text_or_json(courier: Courier) -> None:
    hero, server = courier
    server.responds(b"%PDF", content_type="application/pdf", content_disposition='attachment; filename="a\\"b.pdf"')
    assert await hero.parcels.get_label("p1", format_="pdf") == Download(b"%PDF", "application/pdf", 'a"b.pdf')
    assert sent(server)[1] == "/v1/parcels/p1/label?format=pdf"
    server.responds({"title": "Not printed"}, content_type="application/json")
    assert (await hero.parcels.get_label("p1")).title == "Not printed"
    server.responds(b"", status=204)
    assert await hero.parcels.get_label("p1") is None
    server.responds({"ok": True})
    for body, content_type, content in (
        (models.SetLabelBody(url="http://x"), "application/json", b'{"url":"http://x"}'),
        (b"%PDF", "application/pdf", b"%PDF"),
        (Upload("l.pdf", b"%PDF2", "application/pdf"), "application/pdf", b"%PDF2"),
        ("text", "text/plain; charset=utf-8", b"text"),
    ):
        assert (await hero.parcels.set_label("p1", body=body)).ok is True
        assert (sent(server)[2]["content-type"], sent(server)[3]) == (content_type, content)
    server.responds(None)
    assert await hero.parcels.set_label("p1") is None
    assert "content-type" not in sent(server)[2]
    with pytest.raises(InvalidArgumentError, match="body must be a SetLabelBody or"):
        await hero.parcels.set_label("p1", body=5)


async def test_a_named_form_with_files(courier: Courier) -> None:
    hero, server = courier
    server.responds({"any": 1})
    proof = models.Proof(photo=Upload("a.png", b"\x89", "image/png"), where=models.Address(street="A"), signed=MOMENT)
    assert await hero.parcels.add_proof("p1", body=proof) == {"any": 1}
    assert parts_of(*sent(server)[2:]) == [
        ("photo", "a.png", "image/png", b"\x89"),
        ("where", None, "application/json", b'{"street":"A"}'),
        ("signed", None, None, b"2026-03-01T09:30:00+00:00"),
    ]


async def test_recursive_unions(courier: Courier) -> None:
    hero, server = courier
    value = {"all": ["a", {"not": {"all": [1.5]}}]}
    server.responds(value)
    rule = models.All(all_=["a", models.Not(not_=models.All(all_=[1.5]))])
    response = await hero.rules.add_rule(body=rule)
    assert json.loads(sent(server)[3]) == response.to_dict() == value
    assert isinstance(response.all_[1].not_, models.All)
    assert await hero.rules.add_rule(body="plain") is not None
    assert sent(server)[3] == b'"plain"'
    server.responds(["x", 2, {"not": "y"}])
    assert [type(each).__name__ for each in await hero.rules.list_rules()] == ["str", "int", "Not"]


async def test_inline_members_are_distinguished_by_their_constant(courier: Courier) -> None:
    hero, server = courier
    server.responds({"type": "delivered", "at": "2026-03-01T09:30:00Z"})
    response = await hero.events.send_event(body=models.Scanned(type_="scanned", depot="d"))
    assert isinstance(response, models.Delivered)
    server.responds({"type": "lost", "why": "?"})
    assert isinstance(await hero.events.send_event(body=response), models.Lost)


async def test_lists_by_page_and_by_cursor(courier: Courier) -> None:
    hero, server = courier
    server.responds({"data": [PARCEL, PARCEL], "count": 2})
    page = await hero.parcels.parcels_controller_list(page_size=3)
    assert len(page.items) == 2
    assert sent(server)[1] == "/v1/parcels?page_index=0&page_size=3"
    server.responds({"events": [{"type": "scanned"}], "next_cursor": "c1"})
    pages = hero.events.list_events(limit=1).pages()
    await anext(pages)
    server.responds({"events": [], "next_cursor": None})
    assert [len(page.items) async for page in pages] == [0]
    assert [urlsplit(request.split(b" ")[1].decode()).query for request in server.requests[1:]] == [
        "limit=1",
        "after=c1&limit=1",
    ]


async def test_parameters_of_all_types(courier: Courier) -> None:
    hero, server = courier
    server.responds({"north": 1.5, "south": {"error": "closed"}})
    rates = await hero.rates.get_rates(
        where=models.GetRatesWhere(zone="é", max_=None), weights=[1.5, 2], kind="air", code=5, until=date(2026, 1, 2)
    )
    assert (rates["north"], rates["south"].error) == (1.5, "closed")
    query = urlsplit(sent(server)[1]).query
    assert "weights=1.5,2" in query
    assert parse_qsl(query) == [
        ("where", '{"zone":"é","max":null}'), ("kind", "air"), ("code", "5"), ("until", "2026-01-02"),
        ("weights", "1.5,2"),
    ]  # fmt: skip
    server.responds({"name": "Oslo"})
    assert (await hero.depots.depots("NO", "oslo")).name == "Oslo"
    assert sent(server)[1] == "/v1/depots/NO/oslo.json"
    assert [member.value for member in models.Country] == ["NO", "SE", "DK", "on"]
    server.responds(b'{"a":1}\n{"a":2}\n', content_type="application/x-ndjson")
    assert await hero.events.get_log() == '{"a":1}\n{"a":2}\n'


async def test_the_same_inline_shape_is_one_class_in_all_operations(courier: Courier) -> None:
    hero, server = courier
    invoice = {"number": 5, "lines": [{"text": "a", "cents": 1}]}
    server.responds([invoice])
    (listed,) = await hero.invoices.invoices_list()
    server.responds(invoice)
    got = await hero.invoices.invoices_get("1")
    assert type(listed) is type(got) is models.InvoicesCreateBody is models.InvoicesGetResponse
    server.responds(b"", status=201)
    assert await hero.invoices.invoices_create(body=got) == {}
    assert json.loads(sent(server)[3]) == invoice

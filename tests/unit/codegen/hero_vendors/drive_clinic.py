"""Drives the package made of clinic.yaml over a real socket; run by test_hero_vendors.py with that package in place."""

from __future__ import annotations

import inspect
import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from uuid import UUID

import pytest

from hero_health_api import models
from hero_healthie import Hero, InvalidArgumentError, ResponseDecodeError
from hero_healthie_runtime.rest.files import Download, Upload
from tests.support.wire import ScriptedServer, scripted_server

PET = {"id": 7, "name": "Rex", "born": "2020-01-31", "owner": None}
MOMENT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
Clinic = tuple[Any, ScriptedServer]


@pytest.fixture
async def clinic() -> AsyncIterator[Clinic]:
    async with (
        scripted_server() as server,
        Hero(api_key="k-1", practice_group_id="42", environment="staging", base_url=server.url) as client,
    ):
        yield client, server


def sent(server: ScriptedServer) -> tuple[str, str, dict[str, str], bytes]:
    head, _, body = server.requests[-1].partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return method, target, headers, body


def parts_of(headers: dict[str, str], body: bytes) -> list[tuple[str, str | None, str | None, bytes]]:
    message = BytesParser(policy=HTTP).parsebytes(
        b"content-type: " + headers["content-type"].encode() + b"\r\n\r\n" + body
    )
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            str(part["content-type"]) if part["content-type"] else None,
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


async def test_keys_go_in_the_headers_that_the_description_names(clinic: Clinic) -> None:
    hero, server = clinic
    server.responds([])
    await hero.visits.get_visits()
    await hero.for_practice_group("77").visits.get_visits()
    assert [
        (headers["x-clinic-key"], headers["x-site"], "x-api-key" in headers)
        for headers in (
            dict(line.lower().split(": ", 1) for line in request.decode().split("\r\n")[1:] if ": " in line)
            for request in server.requests
        )
    ] == [("k-1", "42", False), ("k-1", "77", False)]


async def test_queries_in_every_style(clinic: Clinic) -> None:
    hero, server = clinic
    server.responds({"items": [PET], "next": None})
    page = await hero.pets_owners.list_pets(
        species=[models.Species.CAT, models.Species("new one")],
        colours=["red", "a,b & c"],
        sizes=[1, 2],
        tags=["x|y", "z"],
        ids=[3, 4],
        filter_=models.ListPetsFilter(name="R x", born=date(2020, 1, 2), owner=models.ListPetsFilterOwner(city="Bath")),
        range_=models.ListPetsRange.from_dict({"from": 1, "to": 5}),
        box={"w": 1, "h": 2},
        active=False,
        class_="c",
        self_="s",
        body_query="b",
        page_number=2,
        page_size=10,
        x_trace_id=UUID(int=5),
    )
    assert page.items[0].name == "Rex"
    assert page.next_ is None
    _, target, headers, _ = sent(server)
    query = urlsplit(target).query
    for text in ("colours=red,a%2Cb+%26+c", "sizes=1%202", "tags=x%7Cy%7Cz", "box=w,1,h,2"):
        assert text in query
    pairs = parse_qsl(query, keep_blank_values=True)
    for pair in (
        ("species[]", "cat"), ("species[]", "new one"), ("ids", "3"), ("ids", "4"), ("filter[name]", "R x"),
        ("filter[born]", "2020-01-02"), ("filter[owner][city]", "Bath"), ("from", "1"), ("to", "5"),
        ("active", "false"),
        ("class", "c"), ("self", "s"), ("body", "b"), ("page-number", "2"), ("page size", "10"),
    ):  # fmt: skip
        assert pair in pairs
    assert headers["x-trace-id"] == str(UUID(int=5))


async def test_paths_headers_and_cookies(clinic: Clinic) -> None:
    hero, server = clinic
    server.responds(PET)
    await hero.pets_owners.get_pet(
        7, x_depth=2, pet_id_query="q", x_flags=["a", "b"], session="a b;c", theme="dark", if_none_match='"e"'
    )
    method, target, headers, _ = sent(server)
    assert (method, target) == ("GET", "/api/v2/pets/7?petId=q")
    assert (headers["x-depth"], headers["x-flags"], headers["if-none-match"]) == ("2", "a,b", '"e"')
    assert headers["cookie"] == "session=a%20b%3Bc; theme=dark"
    assert headers["x-clinic-key"] == "k-1"
    for bad in ("line\r\nx-evil: 1", "tab\t", "käse", " space"):
        with pytest.raises(InvalidArgumentError, match="if_none_match"):
            await hero.pets_owners.get_pet(7, x_depth=2, if_none_match=bad)
    with pytest.raises(InvalidArgumentError, match="session"):
        await hero.pets_owners.get_pet(7, x_depth=2, session="a\nb")
    with pytest.raises(InvalidArgumentError, match="x_depth"):
        await hero.pets_owners.get_pet(7, x_depth=None)
    with pytest.raises(InvalidArgumentError, match="pet_id"):
        await hero.pets_owners.get_pet("7", x_depth=1)
    assert len(server.requests) == 1
    server.responds(b"Bark", content_type="text/plain; charset=utf-8")
    assert await hero.pets_owners.notes_of_day(7, date(2026, 1, 2), [1, 2]) == "Bark"
    assert sent(server)[1] == "/api/v2/pets/7/notes/2026-01-02/1,2"
    with pytest.raises(InvalidArgumentError, match="ids"):
        await hero.pets_owners.notes_of_day(7, date(2026, 1, 2), [])


async def test_a_form_with_files(clinic: Clinic) -> None:
    hero, server = clinic
    server.responds({"id": str(UUID(int=9))}, status=201)
    body = models.UploadDocumentsBody(
        file=Upload('r"\r\n.pdf', b"%PDF\r\n--x"),
        scans=[Upload("1.png", b"\x89PNG", "image/png"), Upload("2.png", b"\x00\xff", "image/png")],
        title="Größe",
        year=2026,
        private=True,
        labels=["a", "b"],
        meta=models.Meta(author="Ann", at=MOMENT),
        settings=["s", "t"],
    )
    response = await hero.pets_owners.upload_documents(7, body=body)
    assert response.id == UUID(int=9)
    _, _, headers, content = sent(server)
    assert parts_of(headers, content) == [
        ("file", "r%22%0D%0A.pdf", "application/pdf", b"%PDF\r\n--x"),
        ("scans", "1.png", "image/png", b"\x89PNG"),
        ("scans", "2.png", "image/png", b"\x00\xff"),
        ("title", None, None, "Größe".encode()),
        ("year", None, None, b"2026"),
        ("private", None, None, b"true"),
        ("labels", None, None, b"a"),
        ("labels", None, None, b"b"),
        ("meta", None, "application/json", b'{"author":"Ann","at":"2026-03-01T09:30:00+00:00"}'),
        ("settings", None, "application/json", b'["s","t"]'),
    ]
    assert "PDF" not in repr(body) + repr(body.file)
    with pytest.raises(InvalidArgumentError, match=r"UploadDocumentsBody\.file must be an Upload"):
        await hero.pets_owners.upload_documents(7, body=models.UploadDocumentsBody(file=b"bytes"))
    with pytest.raises(InvalidArgumentError, match="body"):
        await hero.pets_owners.upload_documents(7, body=None)


async def test_a_form_without_files(clinic: Clinic) -> None:
    hero, server = clinic
    server.responds([{"id": str(UUID(int=1)), "pets": [PET], "phone": None, "nick": "Al"}])
    (owner,) = await hero.pets_owners.search_owners(
        body=models.SearchOwnersBody(
            name="A & B",
            ages=[1, 2],
            exact=True,
            address=models.Address(city="Bath", country=models.AddressCountry(code="GB")),
            more={"k": "v"},
            codes=["p", "q"],
        )
    )
    assert owner.additional_properties == {"nick": "Al"}
    assert owner.phone is None
    _, _, headers, content = sent(server)
    assert headers["content-type"] == "application/x-www-form-urlencoded"
    assert b"codes=p,q" in content
    assert parse_qsl(content.decode()) == [
        ("name", "A & B"), ("ages", "1"), ("ages", "2"), ("exact", "true"), ("address[city]", "Bath"),
        ("address[country][code]", "GB"), ("more", '{"k":"v"}'), ("codes", "p,q"),
    ]  # fmt: skip


async def test_files_up_and_down(clinic: Clinic) -> None:
    hero, server = clinic
    server.responds(b"", status=204)
    await hero.pets_owners.put_photo(7, body=Upload("p.png", b"\x89", "image/png"))
    assert (sent(server)[2]["content-type"], sent(server)[3]) == ("image/png", b"\x89")
    await hero.pets_owners.put_photo(7, body=b"\x00\x01")
    assert (sent(server)[2]["content-type"], sent(server)[3]) == ("application/octet-stream", b"\x00\x01")
    with pytest.raises(InvalidArgumentError, match="body"):
        await hero.pets_owners.put_photo(7, body="text")
    server.responds(
        b"\x89PNG\xff",
        content_type="image/png",
        content_disposition="attachment; filename*=UTF-8''%2Fetc%2Fgr%C3%BC.png",
    )
    photo = await hero.pets_owners.get_photo(7)
    assert photo == Download(b"\x89PNG\xff", "image/png", "grü.png")
    assert "PNG" not in repr(photo)
    assert sent(server)[2]["accept"] == "image/jpeg, image/png, application/json"
    server.responds(b"<html>Sign in</html>", content_type="text/html")
    with pytest.raises(ResponseDecodeError):
        await hero.pets_owners.get_photo(7)
    server.responds(b"\x00\x01\x02", content_type="application/octet-stream")
    assert (await hero.uuid.post_blob(body=bytearray(b"\x01"))).content == b"\x00\x01\x02"


async def test_responses_of_several_media_types_and_statuses(clinic: Clinic) -> None:
    hero, server = clinic
    server.responds({"author": "Ann"}, content_type="application/json; charset=utf-8")
    assert isinstance(await hero.pets_owners.export_record(7), models.Meta)
    server.responds(b"%PDF", content_type="application/pdf")
    assert await hero.pets_owners.export_record(7) == Download(b"%PDF", "application/pdf", None)
    server.responds("a;ä".encode("latin-1"), content_type="text/csv; charset=iso-8859-1")
    assert await hero.pets_owners.export_record(7) == "a;ä"
    server.responds(b"", status=202)
    assert await hero.pets_owners.export_record(7) == {}
    pet = models.NewPet(name="Rex", born=date(2020, 1, 31), mood=None, weight=None, secret="s")
    server.responds(PET, status=201)
    made = await hero.pets_owners.create_pet(body=pet)
    assert isinstance(made, models.Pet)
    assert json.loads(sent(server)[3]) == {
        "name": "Rex", "born": "2020-01-31", "mood": None, "weight": None, "secret": "s",
    }  # fmt: skip
    server.responds({"job": "j"}, status=202)
    assert (await hero.pets_owners.create_pet(body=pet)).job == "j"
    server.responds(b"", status=204)
    with pytest.warns(DeprecationWarning, match="deletePet"):
        assert await hero.pets_owners.delete_pet(7) is None
    server.responds(b"")
    assert await hero.pets_owners.has_owner("5") is None
    assert sent(server)[0] == "HEAD"
    server.responds({**PET, "level": 9, "size": "huge", "mood": "odd", "extra": {"x": {"at": "2026-03-01T09:30:00Z"}}})
    pet = await hero.pets_owners.update_pet(7, body=models.UpdatePetBody(name="R", note=None))
    assert (pet.level, pet.level.is_known, pet.size, pet.extra["x"].at) == (
        9,
        False,
        "huge",
        MOMENT,
    )
    assert sent(server)[2]["content-type"] == "application/merge-patch+json"


async def test_unions_and_families(clinic: Clinic) -> None:
    hero, server = clinic
    server.responds({"kind": "cash", "coins": {"1": 2}})
    paid = await hero.visits.pay("5", body=models.CardPayment(kind="card", last4="4242"))
    assert isinstance(paid, models.CashPayment)
    assert json.loads(sent(server)[3]) == {"kind": "card", "last4": "4242"}
    at = "2026-03-01T09:30:00Z"
    server.responds(
        [
            {"kind": "urgent", "at": at, "reason": "bite", "next": {"kind": "Checkup", "at": at}},
            {"kind": "Checkup", "at": at, "months": 3},
            {"kind": "never heard of", "at": at, "more": 1},
        ]
    )
    urgent, checkup, other = await hero.visits.get_visits()
    assert isinstance(urgent, models.UrgentVisit)
    assert isinstance(urgent.next_, models.Checkup)
    assert isinstance(checkup, models.Checkup)
    assert type(other) is models.Visit
    server.responds({"kind": "urgent", "at": at, "reason": "bite"})
    await hero.visits.list_(body=urgent)
    assert json.loads(sent(server)[3])["next"] == {"kind": "Checkup", "at": "2026-03-01T09:30:00+00:00"}
    server.responds({"results": [{"theatre": "A"}, {"dose": 2.5, "unit": "g"}, "rest"], "total": 3})
    page = await hero.visits.list_treatments("5")
    assert [type(each).__name__ for each in page.items] == ["Surgery", "Medicine", "str"]


async def test_an_offset_list_is_walked_and_others_are_plain_calls(clinic: Clinic) -> None:
    hero, server = clinic
    server.next_bodies = [json.dumps({"results": rows, "total": 3}).encode() for rows in (["a", "b"], ["c"])]
    found = await hero.visits.list_treatments("5", limit=2).collect()
    assert found == ["a", "b", "c"]
    assert [urlsplit(request.split(b" ")[1].decode()).query for request in server.requests] == [
        "offset=0&limit=2",
        "offset=2&limit=2",
    ]
    for method in (hero.pets_owners.list_pets, hero.visits.get_visits):
        assert inspect.iscoroutinefunction(inspect.unwrap(method))


async def test_odd_names(clinic: Clinic) -> None:
    hero, server = clinic
    value = {
        name: name
        for name in (
            "from",
            "None",
            "to_dict",
            "additional_properties",
            "a-b",
            "a b",
            "1st",
            "@type",
            "größe",
            "self",
            "",
        )
    }
    value |= {'"; import os #': "x", "a_b": 5, "list": ["y"], "other": {"a": "1"}, "Field": {"Model": {"Unset": "u"}}}
    server.responds(value)
    odd = await hero.warm_api.odd_things()
    assert odd.to_dict() == value
    assert (odd.a_b, odd.field.model.unset, odd.other.a) == (5, "u", "1")
    server.responds(True)
    assert await hero.odd_things.call_123_go(body=odd) is True
    assert json.loads(sent(server)[3]) == value
    server.responds({"children": [{"by name": {"x": {}}}]})
    tree = await hero.sequence.datetime_()
    assert tree.children[0].by_name["x"].to_dict() == {}
    server.responds([[], [[]]])
    assert await hero.sequence.models_call(body=tree, at=MOMENT) == [[], [[]]]
    server.responds({"any": ["thing"]})
    assert await hero.visits.get_visit_2("1", body="kä") == {"any": ["thing"]}
    assert (sent(server)[2]["content-type"], sent(server)[3]) == ("text/plain; charset=utf-8", "kä".encode())
    assert [member.value for member in models.Species] == [
        "cat",
        "Cat",
        "guinea pig",
        "guinea-pig",
        "",
        "10%",
        "none",
        "no",
    ]
    assert "7 * 7" in (type(hero.pets_owners).list_pets.__doc__ or "")

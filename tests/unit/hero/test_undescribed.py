"""Operations that the vendor names and whose path is not known here: callable once the caller says it."""

from __future__ import annotations

from typing import Any

import pytest

from hero_healthie import (
    ConfigurationError,
    Hero,
    InvalidArgumentError,
    OutcomeUnknownError,
    RetryPolicy,
    ServerError,
)
from hero_healthie.sandbox import Sandbox
from tests.conftest import hero_of
from tests.support.wire import scripted_server

BOOK = {"bookAppointment": "PATCH /v1/held/{appointment}/confirm"}
"""A path of these tests; the vendor's is not known here."""


def hero_at(url: str, **options: Any) -> Hero:
    return Hero(api_key="k", practice_group_id="42", environment="staging", base_url=url, **options)


async def test_it_is_sent_where_the_caller_says() -> None:
    paths = {"upsertAdminSignature": "POST /v1/somewhere/signature"}
    async with scripted_server() as server, hero_at(server.url, operation_paths=paths) as hero:
        server.responds({"id": "5"})
        record = await hero.undescribed("upsertAdminSignature", json={"signature": "Dr A. Byron"})
        assert record.id == "5"
        assert server.requests[0].startswith(b"POST /v1/somewhere/signature HTTP/1.1\r\n")
        assert server.requests[0].endswith(b'{"signature":"Dr A. Byron"}')


async def test_a_view_keeps_the_paths_and_the_environment_gives_them(monkeypatch: pytest.MonkeyPatch) -> None:
    async with scripted_server() as server:
        monkeypatch.setenv("HERO_OPERATION_PATHS", "bookAppointment=PATCH /v1/a/{id}/b; createFormLink=POST /v1/c")
        for name, value in {"API_KEY": "k", "PRACTICE_GROUP_ID": "42", "ENVIRONMENT": "staging"}.items():
            monkeypatch.setenv(f"HERO_{name}", value)
        async with Hero.from_env(base_url=server.url) as hero:
            await hero.for_practice_group("77").undescribed("bookAppointment", path={"id": "a b"})
        assert server.requests[0].startswith(b"PATCH /v1/a/a%20b/b HTTP/1.1\r\n")
        assert b"x-practice-group-id: 77" in server.requests[0].lower()


async def test_what_a_repeat_would_do_decides_what_is_sent_again(sandbox: Sandbox) -> None:
    async with scripted_server() as server:
        server.responds(b"", status=503)
        async with hero_at(server.url, operation_paths=BOOK) as hero:
            with pytest.raises(OutcomeUnknownError, match="booking_confirmed_at") as caught:
                await hero.undescribed("bookAppointment", path={"appointment": "7"})
    assert len(server.requests) == 1
    assert caught.value.operation == "hero.undescribed.book_appointment"


@pytest.mark.parametrize(("request_", "requests"), [("GET /v1/subscribers", 3), ("POST /v1/subscribers", 1)])
async def test_what_has_no_operation_id_has_a_name_of_ours_and_a_get_reads(request_: str, requests: int) -> None:
    retry = RetryPolicy(attempts=3, initial=0.001, maximum=0.001)
    async with scripted_server() as server:
        server.responds(b"", status=503)
        async with hero_at(server.url, operation_paths={"subscribers": request_}, retry=retry) as hero:
            with pytest.raises(ServerError if requests > 1 else OutcomeUnknownError):
                await hero.undescribed("subscribers")
            with pytest.raises(InvalidArgumentError, match=r"\(Get Prescriber\).*operation id, path.*GET /<path>"):
                await hero.undescribed("getPrescriber")
    assert len(server.requests) == requests


@pytest.mark.parametrize(
    ("call", "text"),
    [
        ({"name": "createFormLink"}, r"path, body, response.*developer\.herohealth\.net.*createformlink.*POST /<path>"),
        ({"name": "bookApointment"}, "did you mean 'bookAppointment'"),
        ({"name": "bookAppointment"}, "path must hold a value for appointment"),
        ({"name": "bookAppointment", "path": {"appointment": ""}}, "appointment"),
        ({"name": "bookAppointment", "path": {"appointment": "1", "x": "2"}}, "path must hold a value for appointment"),
        ({"name": "listAdmins"}, "the description lacks"),
    ],
)
async def test_what_cannot_be_right_is_refused_before_anything_is_sent(call: dict[str, Any], text: str) -> None:
    async with scripted_server() as server, hero_at(server.url, operation_paths=BOOK) as hero:
        with pytest.raises(InvalidArgumentError, match=text):
            await hero.undescribed(**call)
    assert not server.requests


@pytest.mark.parametrize(
    ("paths", "text"),
    [
        ({"listAdmins": "GET /v1/admins"}, "is described: call hero.admin.list_admins"),
        ({"bookApointment": "PATCH /x"}, "did you mean 'bookAppointment'"),
        ({"bookAppointment": "/v1/x"}, "a method and a path template"),
        ({"bookAppointment": "PATCH https://elsewhere.example"}, "a method and a path template"),
        ({"bookAppointment": "PATCH /v1/x?y=1"}, "a method and a path template"),
        ({"bookAppointment": "PATCH /v1/{}/x"}, "braces that hold no name"),
        ({"createFormLink": "GET /v1/x"}, "must begin with POST"),
        ("bookAppointment=PATCH /v1/x", "must be a dict"),
    ],
)
def test_a_setting_that_cannot_work_is_refused(paths: Any, text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        hero_at("http://127.0.0.1:1", operation_paths=paths)


async def test_the_sandbox_serves_it_where_the_caller_says() -> None:
    with Sandbox(seed=1) as sandbox:
        sandbox.locate_hero("bookAppointment", BOOK["bookAppointment"])
        assert sandbox.environ["HERO_OPERATION_PATHS"] == "bookAppointment=PATCH /v1/held/{appointment}/confirm"
        made = sandbox.given.appointment()
        async with hero_of(sandbox, operation_paths=BOOK) as hero:
            booked = await hero.undescribed("bookAppointment", path={"appointment": made.id})
            assert booked["booking_confirmed_at"]
            assert (await hero.booking.get_appointment(made.id)).booking_confirmed_at
        with pytest.raises(InvalidArgumentError, match="the description lacks"):
            sandbox.locate_hero("listAdmins", "PATCH /x/{id}")


async def test_the_sandbox_serves_what_nobody_knows_as_a_test_says() -> None:
    paths = {"createFormLink": "POST /v1/made-up/{patient}/links", "listEpisodesV2": "GET /v2/made-up"}
    with Sandbox(seed=1) as sandbox:
        with pytest.raises(InvalidArgumentError, match="served once locate_hero says where"):
            sandbox.respond("createFormLink", {"id": "1"})
        for name, request in paths.items():
            sandbox.locate_hero(name, request)
        sandbox.respond("createFormLink", {"id": "{patient}"}, when={"body": {"form_id": "7"}})
        async with hero_of(sandbox, operation_paths=paths) as hero:
            made = await hero.undescribed("createFormLink", path={"patient": "61"}, json={"form_id": "7"})
            assert made == {"id": "61"}
            assert await hero.undescribed("listEpisodesV2", params={"anything": "1"}) == {}
        sandbox.assert_called("createFormLink", patient="61")
        assert {"api": "hero", "operation": "listEpisodesV2", "state": "canned"} in sandbox.operations
        with pytest.raises(InvalidArgumentError, match="did you mean subscribers"):
            sandbox.locate_hero("subscriber", "GET /v1/made-up")


@pytest.mark.parametrize("request_", ["GET /x/{id}", "PATCH x/{id}", "PATCH /x", "PATCH /x/{a}/{b}", ""])
@pytest.mark.slow
def test_the_sandbox_refuses_what_is_no_request(request_: str) -> None:
    with Sandbox(seed=1) as sandbox, pytest.raises(InvalidArgumentError, match="request must"):
        sandbox.locate_hero("bookAppointment", request_)

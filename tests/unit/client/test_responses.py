"""Responses of every shape: success, refusal in a 200, malformed errors, pages of a gateway; only our errors leave."""

from __future__ import annotations

import contextlib
import pickle
import warnings
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from healthie_api import CreateTaskInput, DeleteTaskInput
from hero_health_api.models import CreateCustomerBody
from hero_healthie import (
    NO_PACE,
    NO_RETRY,
    APIError,
    APIVersionError,
    APIVersionWarning,
    AuthenticationError,
    Healthie,
    Hero,
    HeroHealthieError,
    InvalidArgumentError,
    InvalidRequestError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    ResponseDecodeError,
    ServerError,
)
from tests.support.wire import ScriptedServer, scripted_server

CANARY = "Ada-Canary-9434765919"


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as script:
        yield script


@pytest.fixture
async def hero(server: ScriptedServer) -> AsyncIterator[Hero]:
    async with Hero(
        api_key="k", practice_group_id="42", environment="staging", base_url=server.url, retry=NO_RETRY, pace=NO_PACE
    ) as client:
        yield client


@pytest.fixture
async def healthie(server: ScriptedServer) -> AsyncIterator[Healthie]:
    async with Healthie(
        api_key="k", environment="sandbox", base_url=server.url, retry=NO_RETRY, pace=NO_PACE
    ) as client:
        yield client


def error(message: str = CANARY, **extensions: Any) -> dict[str, Any]:
    return {"message": message, "extensions": extensions} if extensions else {"message": message}


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (200, {"errors": [error(code="TOO_MANY_REQUESTS")]}, RateLimitedError),
        (200, {"data": None, "errors": [error(code="TOO_MANY_REQUESTS")]}, RateLimitedError),
        (429, {"errors": [error(code="TOO_MANY_REQUESTS")]}, RateLimitedError),
        (400, {"errors": [error(code="UNSUPPORTED_API_VERSION")]}, APIVersionError),
        (200, {"errors": [error(code="MISSING_API_VERSION_HEADER")]}, APIVersionError),
        (200, {"errors": "API Key is invalid"}, AuthenticationError),
        (200, {"errors": [error("You are not authenticated")]}, AuthenticationError),
        (401, {"errors": [error()]}, AuthenticationError),
        (200, {"errors": [error(code="FORBIDDEN")]}, PermissionDeniedError),
        (403, {"errors": [error()]}, PermissionDeniedError),
        (404, b"<html>Not Found</html>", NotFoundError),
        (404, {"errors": [error()]}, NotFoundError),
        (200, {"errors": [error(code="NOT_FOUND")]}, NotFoundError),
        (422, {"errors": [error()]}, InvalidRequestError),
        (200, {"errors": [{"message": CANARY, "locations": [{"line": 1, "column": 2}]}]}, InvalidRequestError),
        (200, {"errors": [{}]}, ServerError),
        (200, {"errors": [None]}, ServerError),
        (200, {"errors": [CANARY]}, ServerError),
        (200, {"errors": CANARY}, ServerError),
        (200, {"errors": {"message": CANARY}}, ServerError),
        (200, {"errors": True}, ServerError),
        (200, {"errors": [{"message": CANARY, "path": ["currentUser"]}], "data": {"currentUser": None}}, ServerError),
        (200, {"data": None}, ServerError),
        (200, {}, ServerError),
        (200, [], ServerError),
        (200, b"", ServerError),
        (200, b"null", ServerError),
        (200, b"<html>502</html>", ServerError),
        (200, b"\xff\xfe{", ServerError),
        (200, b"[" * 100_000, ServerError),
        (500, {"data": {"currentUser": {"id": "1"}}}, ServerError),
        (520, b"error code: 520", ServerError),
        (561, b"", ServerError),
        (302, b"", ServerError),
        (200, {"data": {}}, ResponseDecodeError),
        (200, {"data": {"currentUser": CANARY}}, ResponseDecodeError),
        (200, {"data": {"currentUser": {"id": {"a": CANARY}}}}, ResponseDecodeError),
    ],
)
async def test_a_graphql_response_that_is_no_success_is_our_error(
    server: ScriptedServer, healthie: Healthie, status: int, body: Any, expected: type[APIError]
) -> None:
    server.responds(body, status=status, x_request_id="req-7")
    with pytest.raises(APIError) as caught:
        await healthie.queries.current_user()
    assert type(caught.value) is expected
    assert caught.value.operation == "healthie.queries.current_user"
    assert caught.value.status == status
    assert caught.value.request_id == "req-7"
    assert CANARY not in f"{caught.value!s}{caught.value!r}"
    assert CANARY.encode() not in pickle.dumps(caught.value)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"errors": [{}]}, OutcomeUnknownError),
        ({"errors": [{"message": "boom", "path": ["createTask"]}], "data": {"createTask": None}}, OutcomeUnknownError),
        ({"data": None}, OutcomeUnknownError),
        (b"<html>", OutcomeUnknownError),
        ({"errors": [{"message": "x", "locations": []}]}, InvalidRequestError),
        ({"errors": [error(code="TOO_MANY_REQUESTS")]}, RateLimitedError),
        ({"errors": "API Key is invalid"}, OutcomeUnknownError),
        ({"data": {"createTask": None}}, OutcomeUnknownError),
        (
            {"data": {"createTask": {"task": None, "messages": [{"field": "content", "message": CANARY}]}}},
            InvalidRequestError,
        ),
        ({"data": {"createTask": {"task": None, "messages": CANARY}}}, InvalidRequestError),
        ({"data": {"createTask": {"task": None, "messages": [CANARY]}}}, InvalidRequestError),
        ({"data": {"createTask": {"task": None, "messages": [{}]}}}, InvalidRequestError),
        ({"data": {"createTask": {"task": {"id": "1"}, "messages": []}}}, ResponseDecodeError),
    ],
)
async def test_a_write_whose_response_does_not_say_what_was_done_is_unknown(
    server: ScriptedServer, healthie: Healthie, body: Any, expected: type[APIError]
) -> None:
    server.responds(body)
    with pytest.raises(APIError) as caught:
        await healthie.mutations.create_task(input=CreateTaskInput(content="Call back"))
    assert type(caught.value) is expected
    assert CANARY not in f"{caught.value!s}{caught.value!r}"
    assert len(server.requests) == 1


async def test_messages_are_data_and_stay_behind_when_an_error_is_pickled(
    server: ScriptedServer, healthie: Healthie
) -> None:
    server.responds({"data": {"deleteTask": {"task": None, "messages": [{"field": "id", "message": CANARY}]}}})
    with pytest.raises(InvalidRequestError, match="because of: id") as caught:
        await healthie.mutations.delete_task(input=DeleteTaskInput(id="1"))
    assert [(item.field, item.message) for item in caught.value.field_errors] == [("id", CANARY)]
    assert caught.value.partial is not None
    copy = pickle.loads(pickle.dumps(caught.value))
    assert str(copy) == str(caught.value)
    assert [(item.field, item.message) for item in copy.field_errors] == [("id", None)]
    assert copy.partial is None


async def test_partial_data_is_offered_and_never_a_success(server: ScriptedServer, healthie: Healthie) -> None:
    server.responds(
        {"data": {"currentUser": {"id": "1"}}, "errors": [{"message": "x", "path": ["currentUser", "name"]}]}
    )
    with pytest.raises(ServerError) as caught:
        await healthie.queries.current_user()
    assert caught.value.partial == {"currentUser": {"id": "1"}}
    assert caught.value.field_errors[0].field == "currentUser.name"


async def test_a_sunset_is_a_warning_once(server: ScriptedServer, healthie: Healthie) -> None:
    warning = {
        "code": "API_VERSION_SUNSET_WARNING",
        "requested_version": "2026-01-01",
        "sunset_date": "2027-01-31",
        "latest_version": "2026-07-01",
        "message": CANARY,
    }
    server.responds({"data": {"a": 1}, "extensions": {"warnings": [warning, "odd"]}})
    with pytest.warns(APIVersionWarning, match="sunset date 2027-01-31") as caught:
        await healthie.execute("{ a }")
    assert CANARY not in "".join(str(item.message) for item in caught)
    with warnings.catch_warnings(action="error"):
        await healthie.execute("{ a }")
        await healthie.as_user(api_key="other").execute("{ a }")


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (200, b"", ServerError),
        (200, b"<html>", ServerError),
        (200, [], ResponseDecodeError),
        (200, {"count": 1}, ResponseDecodeError),
        (200, {"data": [{"id": CANARY}], "count": 1}, ResponseDecodeError),
        (200, {"data": [{"id": 7, "name": "x"}], "count": 1}, ResponseDecodeError),
        (400, {"error": True, "statusCode": 400, "message": CANARY}, InvalidRequestError),
        (400, {"error": True, "statusCode": 400}, InvalidRequestError),
        (400, b"<html>", InvalidRequestError),
        (401, b"", AuthenticationError),
        (403, b"", PermissionDeniedError),
        (404, b"", NotFoundError),
        (418, b"", InvalidRequestError),
        (500, {"message": CANARY}, ServerError),
        (999, b"", ServerError),
    ],
)
async def test_a_rest_response_that_is_no_success_is_our_error(
    server: ScriptedServer, hero: Hero, status: int, body: Any, expected: type[APIError]
) -> None:
    server.responds(body, status=status)
    with pytest.raises(APIError) as caught:
        await hero.invoicing.list_coupons()
    assert type(caught.value) is expected
    assert CANARY not in f"{caught.value!s}{caught.value!r}"
    assert caught.value.tenant == "42"


async def test_validation_issues_of_hero_are_data(server: ScriptedServer, hero: Hero) -> None:
    issue = {"code": "invalid_type", "expected": "string", "path": ["coupons", 0, "id"]}
    server.responds({"error": True, "statusCode": 400, "message": [issue, "odd", {}]}, status=400)
    with pytest.raises(InvalidRequestError) as caught:
        await hero.invoicing.create_customer(body=CreateCustomerBody(name="Ada"))
    first = caught.value.field_errors[0]
    assert (first.field, first.code, first.expected) == ("coupons[0].id", "invalid_type", "string")


async def test_a_decode_error_names_the_path_and_not_the_value(server: ScriptedServer, hero: Hero) -> None:
    server.responds({"data": [{"id": "1", "name": "a"}, {"id": "2", "name": {"x": CANARY}}], "count": 2})
    with pytest.raises(ResponseDecodeError, match=r"data\[1\]\.name") as caught:
        await hero.invoicing.list_coupons()
    assert caught.value.path == "data[1].name"
    assert "string" in caught.value.expected


async def test_unknown_enum_values_and_extra_fields_are_kept(server: ScriptedServer, hero: Hero) -> None:
    batch = {"id": "1", "name": "n", "status": "ON_HOLD", "channel": "PIGEON", "content": "c", "new_field": [1]}
    server.responds(batch)
    response = await hero.messages.get_batch_message("1")
    assert response.status == "ON_HOLD"
    assert response.channel == "PIGEON"
    assert not response.channel.is_known
    assert response.additional_properties == {"new_field": [1]}


class Practice(BaseModel):
    currentUser: dict[str, str]  # noqa: N815 (the name of the field in the response)


async def test_execute_reads_into_a_custom_model(server: ScriptedServer, healthie: Healthie) -> None:
    server.responds({"data": {"currentUser": {"id": "1"}}})
    assert await healthie.execute("{ currentUser { id } }") == {"currentUser": {"id": "1"}}
    response = await healthie.execute(
        "query me($a: Int, $b: Int) { currentUser { id a: x(a: $a, b: $b) } }", {"a": 1, "b": None}, into=Practice
    )
    assert response.currentUser == {"id": "1"}
    assert b'"variables":{"a":1}' in server.requests[-1]
    assert b'"operationName":"me"' in server.requests[-1]
    server.responds({"data": {"currentUser": CANARY}})
    with pytest.raises(ResponseDecodeError, match="currentUser") as caught:
        await healthie.execute("{ currentUser { id } }", into=Practice)
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize(
    ("document", "name", "argument"),
    [
        ("", None, "query"),
        ("fragment A on B { c }", None, "query"),
        ("# query a { b }", None, "query"),
        ("query a { b } query c { d }", None, "operation_name"),
        ("query a { b }", "c", "operation_name"),
        ("subscription s { a }", None, "query"),
    ],
)
async def test_a_document_that_cannot_run_is_refused(
    server: ScriptedServer, healthie: Healthie, document: str, name: str | None, argument: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        await healthie.execute(document, operation_name=name)
    assert caught.value.argument == argument
    assert server.requests == []


@pytest.mark.parametrize(
    "document",
    [
        "mutation m { a }",
        "# query\nmutation { a }",
        'fragment query on B { c(x: "}") } mutation($a: Int = 1) @x(a: {b: 1}) { a }',
        'query a { b } mutation m { c(text: """ query { """) }',
    ],
)
async def test_a_custom_mutation_is_never_resent_when_its_outcome_is_unknown(
    server: ScriptedServer, healthie: Healthie, document: str
) -> None:
    server.responds(b"", status=502)
    name = "m" if "query a" in document else None
    with pytest.raises(OutcomeUnknownError):
        await healthie.execute(document, operation_name=name)
    assert len(server.requests) == 1


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    status=st.integers(200, 999),
    body=st.one_of(
        st.binary(max_size=200),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(["data", "errors", "message", "count", "messages", "id", "code"]), inner
                )
            ),
        ),
    ),
)
@pytest.mark.slow
async def test_whatever_comes_only_our_errors_leave(
    server: ScriptedServer, hero: Hero, healthie: Healthie, status: int, body: Any
) -> None:
    server.responds(body, status=status)
    for call in (
        hero.invoicing.list_coupons,
        lambda: hero.invoicing.create_customer(body=CreateCustomerBody(name="Ada")),
        healthie.queries.current_user,
        lambda: healthie.mutations.create_task(input=CreateTaskInput(content="x")),
    ):
        with contextlib.suppress(HeroHealthieError):
            await call()

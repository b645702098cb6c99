"""A mistake in a document is told: in the vendor's words about the schema, or before anything is sent."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from pydantic import BaseModel

from hero_healthie import (
    NO_RETRY,
    ConfigurationError,
    Healthie,
    InvalidArgumentError,
    InvalidRequestError,
    NotFoundError,
)
from hero_healthie.errors import APIError, PermissionDeniedError, ServerError
from hero_healthie.healthie.schema_errors import schema_text
from hero_healthie.sandbox import Sandbox
from tests.support.wire import scripted_server

SHOWN = [
    "Field 'nmae' doesn't exist on type 'User'",
    "Field 'nmae' doesn't exist on type 'User' (Did you mean `name`?)",
    "Field 'user' is missing required arguments: id, email",
    "Field 'user' doesn't accept argument 'idd'",
    "InputObject 'createClientInput' doesn't accept argument 'firstName'",
    "Argument 'id' on Field 'user' is required. Expected type ID!",
    "Type mismatch on variable $id and argument id (Int / ID)",
    "Cannot query field 'nmae' on type 'User'. Did you mean 'name'?",
    "Cannot query field 'x' on type 'User'. Did you mean 'a', 'b', or 'c'?",
    "Unknown argument 'x' on field 'Query.user'. Did you mean 'id'?",
    "Field 'visits' of type '[Appointment!]' must have a selection of subfields. Did you mean 'visits { ... }'?",
    "Variable '$a' of type 'Int' used in position expecting type 'ID'",
    "Variable '$a' is not defined by operation 'Visits'",
]
CUT = [
    ("Argument 'id' on Field 'user' has an invalid value (\"Ada\"). Expected type 'ID'.", "has an invalid value"),
    ("Field must have selections (field 'x' returns Y but has no selections. Ada)", "but has no selections"),
    ("Field 'nmae' doesn't exist on type 'User' and Ada Lovelace said so", "doesn't exist on type 'User'"),
]
HIDDEN = [
    'ID cannot represent a non-string and non-integer value: {a: "Ada"}',
    "Variable '$input' got invalid value {'name': 'Ada'} at 'input.name'; no",
    'Variable $input of type X! was provided invalid value for name (Could not coerce "Ada")',
    'Parse error on "Ada" (STRING) at [1, 5]',
    "Ada Lovelace is unknown",
    None,
    5,
]


@pytest.mark.parametrize("message", SHOWN)
def test_words_about_the_schema_are_shown(message: str) -> None:
    assert schema_text([message]) == message.rstrip(".")


@pytest.mark.parametrize(("message", "end"), CUT)
def test_what_may_be_a_value_is_cut_off(message: str, end: str) -> None:
    assert schema_text([message]).endswith(end)


@pytest.mark.parametrize("message", HIDDEN)
def test_other_words_are_not_shown(message: Any) -> None:
    assert not schema_text([message])


async def test_the_vendors_text_is_in_the_error(healthie: Healthie, sandbox: Sandbox) -> None:
    with pytest.raises(
        InvalidRequestError, match=r"Cannot query field 'nmae' on type 'User'\. Did you mean 'name'"
    ) as e:
        await healthie.execute("{ currentUser { id nmae } }")
    assert e.value.attempts == 1
    async with scripted_server() as server:
        error = {"message": "Field 'nmae' doesn't exist on type 'User'", "locations": [{"line": 1, "column": 5}]}
        data = {"message": "Variable $x was provided invalid value Ada", "locations": [{"line": 1, "column": 5}]}
        server.responds({"errors": [error, data]})
        async with Healthie(api_key="k", environment="sandbox", base_url=server.url) as client:
            with pytest.raises(InvalidRequestError, match="Field 'nmae' doesn't exist on type 'User'") as caught:
                await client.execute("mutation { a }")
    assert "Ada" not in str(caught.value)
    assert "Ada" in caught.value.explain()


@pytest.mark.parametrize(
    ("document", "text"),
    [
        ("{ currentUser { nmae } }", "query does not fit the schema: Cannot query field 'nmae' .* Did you mean 'name'"),
        ("{ user(id: 5, x: 1) { id } }", "Unknown argument 'x' on field 'Query.user'"),
        ('{ user(id: {a: "Ada"}) { id } }', "a value does not fit its type"),
        ("{ currentUser { id }", "query is not GraphQL: syntax error at line 1, column 21"),
    ],
)
async def test_a_document_can_be_checked_before_it_is_sent(
    healthie: Healthie, sandbox: Sandbox, document: str, text: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=text) as caught:
        await healthie.execute(document, check=True)
    assert "Ada" not in str(caught.value)
    assert not sandbox.requests
    assert await healthie.execute("{ currentUser { id } }", check=True)


GIVEN = "query q($id: ID!, $first: Int = 5, $name: String) { user(id: $id, first: $first, name: $name) { id } }"


@pytest.mark.parametrize(
    ("document", "variables", "text"),
    [
        ("{ currentUser { id }", None, "query is not GraphQL: syntax error at line 1, column 21"),
        ("query q($id: ID) { user(id: $idd) { id } }", None, "query uses $idd, which it does not declare"),
        (GIVEN, {"id": "1", "nmae": "x"}, "variables.nmae is not a variable of the document; did you mean name?"),
        (
            GIVEN,
            {"id": "1", "Ada Lovelace": "x"},
            "variables.* is not a variable of the document; it has first, id, name",
        ),
        (GIVEN, {"name": "x"}, "variables.id is required"),
        (GIVEN, {"id": None}, "variables.id is required"),
    ],
)
async def test_mistakes_in_a_document_and_its_variables_are_found_before_it_is_sent(
    healthie: Healthie, sandbox: Sandbox, document: str, variables: dict[str, Any] | None, text: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        await healthie.execute(document, variables)
    assert str(caught.value) == text
    assert not sandbox.requests


async def test_words_that_are_no_variables_are_left_alone(healthie: Healthie) -> None:
    text = "query q($id: ID) { user(id: $id) { id } } # costs $5: $x\n"
    assert await healthie.execute(text, {"id": "61"}) == {"user": {"id": "61"}}
    assert await healthie.execute('{ users(keywords: "$x: y", first: 1) { total_count } }')
    several = "query a($id: ID!) { user(id: $id) { id } } query b { currentUser { id } }"
    assert "currentUser" in await healthie.execute(several, operation_name="b")
    with pytest.raises(InvalidArgumentError):  # older parsers run out of stack
        await healthie.execute("query a { " + "a { " * 3000 + "b" + " }" * 3001)


async def test_without_graphql_core_the_vendor_says_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "graphql", None)
    async with (
        scripted_server() as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url) as client,
    ):
        server.responds({"errors": [{"message": "Parse error on ..."}]}, status=400)
        with pytest.raises(InvalidRequestError):
            await client.execute("{ currentUser { name }")
        with pytest.raises(InvalidArgumentError, match=r"uses \$x, which"):
            await client.execute("{ user(id: $x) { id }")
        with pytest.raises(ConfigurationError, match="check=True needs graphql-core"):
            await client.execute("{ a }", check=True)


async def test_null_is_none_and_a_refusal_is_an_error() -> None:
    refusal = {"message": "no", "path": ["user"], "extensions": {"code": "NOT_FOUND"}}
    async with (
        scripted_server() as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url) as client,
    ):
        server.responds({"data": {"user": None}})
        assert await client.queries.user(id="1") is None
        server.responds({"data": {"user": None}, "errors": [refusal]})
        with pytest.raises(NotFoundError):
            await client.queries.user(id="1")


class _Name(BaseModel):
    full_name: str | None


@pytest.mark.parametrize(
    ("error", "kind", "left_out"),
    [
        (
            {"message": "Field 'is_patient' doesn't exist on type 'User'", "locations": [{"line": 1, "column": 5}]},
            InvalidRequestError,
            "is_patient",
        ),
        (
            {"message": "no", "path": ["user", "policies"], "extensions": {"code": "FORBIDDEN"}},
            PermissionDeniedError,
            "user.policies",
        ),
        (
            {"message": "You may not read it", "path": ["user", "policies", 0, "name"]},
            ServerError,
            "user.policies.0.name",
        ),
    ],
)
async def test_a_field_that_a_key_may_not_read_is_named_and_can_be_left_out(
    error: dict[str, Any], kind: type[Exception], left_out: str
) -> None:
    async with (
        scripted_server() as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url, retry=NO_RETRY) as client,
    ):
        server.responds({"errors": [error]} | ({"data": {"user": None}} if "path" in error else {}))
        with pytest.raises(kind, match=rf"; `into=` a model without {left_out} leaves it out"):
            await client.queries.user(id="1")
        server.responds({"data": {"user": {"full_name": "Ada"}}})
        assert await client.queries.user(id="1", into=_Name) == _Name(full_name="Ada")


@pytest.mark.parametrize(
    "error",
    [
        {"message": "Ada", "path": ["user", "Ada"], "extensions": {"code": "FORBIDDEN"}},
        {"message": "down", "path": ["user", "policies"], "extensions": {"code": "INTERNAL_SERVER_ERROR"}},
        {"message": "no", "path": ["user"], "extensions": {"code": "FORBIDDEN"}},
    ],
)
async def test_other_errors_do_not_speak_of_leaving_out(error: dict[str, Any]) -> None:
    async with (
        scripted_server() as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url, retry=NO_RETRY) as client,
    ):
        server.responds({"data": {"user": None}, "errors": [error]})
        with pytest.raises(APIError) as caught:
            await client.queries.user(id="1")
        assert "into=" not in str(caught.value)
        assert "Ada" not in str(caught.value)
        server.responds({"data": {"user": None}, "errors": [error | {"path": ["user", "email"]}]})
        with pytest.raises(APIError) as caught:
            await client.execute("{ user(id: 1) { email } }")
        assert "into=" not in str(caught.value)

"""A payload that tells of a refusal is an error, wherever in it the vendor tells: a refused card is told in a field."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLObjectType, build_schema, get_named_type

from healthie_api import CreateBillingItemInput, CreateDocumentInput, CreateStripeCustomerDetailInput
from healthie_api.catalogue import OPERATIONS
from healthie_api.version import REFUSALS
from hero_healthie import NO_PACE, FieldError, Healthie, InvalidRequestError, OutcomeUnknownError, Verdict
from hero_healthie_codegen.errors import CodegenError, SpecError
from hero_healthie_codegen.graphql.package import check_refusals
from hero_healthie_codegen.specs.decisions import load_decisions
from tests.support.healthie_operations import operation_of
from tests.support.paths import SPECS
from tests.support.wire import ScriptedServer, scripted_server

WORDS = "Your card was declined."


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as server:
        yield server


def client(server: ScriptedServer) -> Healthie:
    return Healthie(api_key="k", environment="sandbox", base_url=server.url, pace=NO_PACE)


def payload(**fields: Any) -> dict[str, Any]:
    return {"data": {"createBillingItem": {"billingItem": None, "messages": [], "stripeError": None, **fields}}}


async def test_a_refused_card_is_a_rejection(server: ScriptedServer) -> None:
    server.responds(payload(stripeError=WORDS))
    async with client(server) as healthie:
        with pytest.raises(InvalidRequestError) as caught:
            await healthie.mutations.create_billing_item(input=CreateBillingItemInput(amount_paid="12"))
    assert caught.value.verdict is Verdict.REJECTED
    assert [(each.field, each.message) for each in caught.value.field_errors] == [("stripe_error", WORDS)]
    assert WORDS not in str(caught.value)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "messages",
    [
        [{"field": None, "message": WORDS}],
        [{"field": "", "message": WORDS}],
        [{"message": WORDS}],
        [None, {"field": None, "message": WORDS}],
        [WORDS],
        [{"field": 5, "message": None}, WORDS],
        {"field": None, "message": WORDS},
        WORDS,
    ],
)
async def test_what_the_vendor_says_is_kept_also_where_it_names_no_field(server: ScriptedServer, messages: Any) -> None:
    server.responds(payload(messages=messages))
    async with client(server) as healthie:
        with pytest.raises(InvalidRequestError, match="see field_errors") as caught:
            await healthie.mutations.create_billing_item(input=CreateBillingItemInput(amount_paid="12"))
    assert caught.value.verdict is Verdict.REJECTED
    assert caught.value.field_errors[-1] == FieldError("base", message=WORDS)
    assert WORDS in caught.value.explain()
    assert WORDS not in str(caught.value)


async def test_a_refused_card_beside_a_charge_is_unknown(server: ScriptedServer) -> None:
    server.responds(payload(stripeError=WORDS, billingItem={"id": "7", "state": "failed"}))
    async with client(server) as healthie:
        with pytest.raises(OutcomeUnknownError) as caught:
            await healthie.mutations.create_billing_item(input=CreateBillingItemInput(amount_paid="12"))
    assert len(server.requests) == 1
    assert isinstance(caught.value.reason, InvalidRequestError)
    assert caught.value.reason.partial is not None


@pytest.mark.parametrize(("document", "verdict"), [(None, Verdict.REJECTED), ({"id": "7"}, Verdict.UNKNOWN)])
async def test_the_user_of_the_key_beside_a_refusal_is_nothing_that_was_done(
    server: ScriptedServer, document: dict[str, str] | None, verdict: Verdict
) -> None:
    refusal = {"messages": [{"field": "rel_user_id", "message": "does not exist"}], "currentUser": {"id": "1"}}
    server.responds({"data": {"createDocument": refusal | {"document": document}}})
    async with client(server) as healthie:
        with pytest.raises(InvalidRequestError if document is None else OutcomeUnknownError) as caught:
            await healthie.mutations.create_document(input=CreateDocumentInput(rel_user_id="999"))
    assert caught.value.verdict is verdict


async def test_documents_of_the_caller_and_other_mutations_are_read_alike(server: ScriptedServer) -> None:
    body = {"data": {"createStripeCustomerDetail": {"stripe_customer_detail": None, "stripeError": WORDS}}}
    server.responds(body)
    document = "mutation m { createStripeCustomerDetail(input: {}) { stripeError stripe_customer_detail { id } } }"
    async with client(server) as healthie:
        with pytest.raises(InvalidRequestError):
            await healthie.mutations.create_stripe_customer_detail(input=CreateStripeCustomerDetailInput())
        with pytest.raises(InvalidRequestError):
            await healthie.execute(document, {})


@pytest.mark.slow
def test_every_generated_mutation_selects_what_tells_of_a_refusal() -> None:
    schema = build_schema((SPECS / "healthie" / "schema.graphql").read_text("utf-8"), assume_valid=True)
    assert schema.mutation_type is not None
    expected: set[tuple[str, str]] = set()
    for root, field in schema.mutation_type.fields.items():
        named = get_named_type(field.type)
        if isinstance(named, GraphQLObjectType):
            expected |= {(root, name) for name in ("messages", *REFUSALS) if name in named.fields}
    selected: set[tuple[str, str]] = set()
    for operation in OPERATIONS:
        if operation.kind == "mutation" and operation.root_field is not None:
            text = operation_of(operation.python_path.partition(".")[2]).document
            selected |= {(operation.root_field, each) for each in ("messages", *REFUSALS) if f"\n {each}" in text}
    assert ("createBillingItem", "stripeError") in expected
    assert expected <= selected


def test_what_is_committed_is_what_was_decided() -> None:
    decisions = load_decisions(SPECS / "operations.toml", "healthie")
    assert decisions.refusals == REFUSALS


def test_a_refusal_without_a_reason_or_a_payload_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "operations.toml"
    file.write_text('[[healthie.refusal]]\nfield = "stripeError"\n', "utf-8")
    with pytest.raises(SpecError, match="reason"):
        load_decisions(file, "healthie")
    file.write_text('[[healthie.refusal]]\nfield = "cardError"\nreason = "x"\n', "utf-8")
    schema = build_schema("type Query { a: Int } type Mutation { pay: Payload } type Payload { stripeError: String }")
    with pytest.raises(CodegenError, match="cardError"):
        check_refusals(schema, load_decisions(file, "healthie"))

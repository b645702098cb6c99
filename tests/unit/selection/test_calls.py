"""Calls with a user's model: what is sent, what is read, and what is said where a response does not fit."""

from __future__ import annotations

import gc
import json
import pickle
import re
import subprocess
import sys
import traceback
import weakref
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import Annotated, Any, Generic, Literal, NewType, TypeVar

import pytest
from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, create_model, field_validator
from typing_extensions import TypeAliasType, TypedDict

from healthie_api import CreateClientInput, CreateRequestedPaymentInput
from healthie_api.operations.user import OPERATION
from hero_healthie import (
    NO_PACE,
    Healthie,
    InvalidArgumentError,
    InvalidRequestError,
    OutcomeUnknownError,
    ResponseDecodeError,
    Verdict,
)
from hero_healthie._selection.operations import selected
from hero_healthie._selection.plan import Planner
from hero_healthie._selection.type_map import healthie_types
from hero_healthie.sandbox import Sandbox
from hero_healthie.selection import Args, From, Local, On, preview
from hero_healthie_runtime.names import snake
from tests.support.paths import ROOT
from tests.support.servers import serving

OFFERING = CreateRequestedPaymentInput(invoice_type="offering", recipient_id="61", offering_id="11")
NAME = (Annotated[str, From("name")], ...)
USER = [f"f{number}" for number in range(20)]
CANARY = "Canaria Lovelace"


class Client(BaseModel):
    id: str
    full_name: str | None


class Kind(TypedDict):
    name: str | None


@dataclass
class Visit:
    id: str
    starts: Annotated[datetime | None, From("date")]
    client: Annotated[Client | None, From("user")]
    appointment_type: Kind | None
    seen: Annotated[bool, Local()] = False


class Invoice(BaseModel):
    id: str
    price: Decimal | None
    created_at: AwareDatetime | None


class Charged(BaseModel):
    model_config = ConfigDict(extra="forbid")
    invoice: Annotated[Invoice | None, From("requestedPayment")]


async def test_a_query_asks_for_what_the_model_has_and_returns_it(sandbox: Sandbox, healthie: Healthie) -> None:
    visit = await healthie.queries.appointment(id="1", into=Visit)
    assert isinstance(visit, Visit)
    assert isinstance(visit.client, Client)
    assert visit.starts is not None
    assert visit.starts.tzinfo is not None
    assert isinstance(visit.appointment_type, dict)
    assert visit.seen is False
    generated = await healthie.queries.appointment(id="1")
    assert generated is not None
    assert (visit.id, visit.starts) == (generated.id, generated.date)


async def test_a_record_that_is_not_there_is_none(sandbox: Sandbox, healthie: Healthie) -> None:
    async with answering({"data": {"appointment": None}}) as client:
        assert await client.queries.appointment(id="1", into=Visit) is None


async def test_a_mutation_returns_the_model_and_always_asks_why_it_may_be_refused(
    sandbox: Sandbox, healthie: Healthie
) -> None:
    charged = await healthie.mutations.create_requested_payment(input=OFFERING, into=Charged)
    assert charged.invoice is not None
    assert isinstance(charged.invoice.price, Decimal)
    document = preview(Charged, "mutations.create_requested_payment").document
    assert "messages {\n      field\n      message\n    }" in document
    refused = CreateRequestedPaymentInput(invoice_type="other", recipient_id="61")
    with pytest.raises(InvalidRequestError) as caught:
        await healthie.mutations.create_requested_payment(input=refused, into=Charged)
    assert caught.value.field_errors


async def test_a_refusal_names_the_field_also_where_the_model_does_not_have_it() -> None:
    messages = [{"field": "price", "message": "is not a number"}]
    async with answering({"data": {"createRequestedPayment": {"invoice": None, "messages": messages}}}) as client:
        with pytest.raises(InvalidRequestError, match="price"):
            await client.mutations.create_requested_payment(input=OFFERING, into=Charged)


async def test_a_model_may_have_its_own_messages() -> None:
    class Message(BaseModel):
        model_config = ConfigDict(extra="forbid")
        message: str

    class Payload(BaseModel):
        messages: list[Message] | None

    messages: list[Any] = []
    async with answering({"data": {"createRequestedPayment": {"messages": messages}}}) as client:
        payload = await client.mutations.create_requested_payment(input=OFFERING, into=Payload)
    assert payload.messages == []
    document = preview(Payload, "mutations.create_requested_payment").document
    assert document.count("messages") == 1
    assert "field\n" in document


async def test_the_stripe_error_is_always_asked_for() -> None:
    types = healthie_types()
    asked = 0
    for root in types.fields("Mutation").values():
        if "stripeError" in types.fields(root.named):
            model = create_model("Payload", typename=(str, ...))
            assert "    stripeError\n" in preview(model, f"mutations.{snake(root.name)}").document
            asked += 1
    assert asked == 2


async def test_a_done_write_that_the_model_cannot_read_says_done_and_holds_what_came_back(
    sandbox: Sandbox, healthie: Healthie
) -> None:
    class Wrong(BaseModel):
        id: str
        price: bool

    class Payload(BaseModel):
        invoice: Annotated[Wrong, From("requestedPayment")]

    with pytest.raises(ResponseDecodeError) as caught:
        await healthie.mutations.create_requested_payment(input=OFFERING, into=Payload)
    error = caught.value
    assert error.verdict is Verdict.DONE
    assert str(error).startswith(
        "healthie.mutations.create_requested_payment: createRequestedPayment.invoice.price does not fit Payload: "
        "expected true or false; the write was done, and what came back is in `partial`"
    )
    assert error.partial is not None
    assert error.partial["createRequestedPayment"]["invoice"]["id"]
    assert error.attempts == 1
    assert [request.operation for request in sandbox.requests].count("createRequestedPayment") == 1


async def test_a_null_payload_without_a_reason_is_unknown_and_not_done() -> None:
    async with answering({"data": {"createRequestedPayment": None}}) as client:
        with pytest.raises(OutcomeUnknownError, match="neither a result nor a reason"):
            await client.mutations.create_requested_payment(input=OFFERING, into=Charged)


# Moments, and who reads first


Moment = NewType("Moment", datetime)
Alias = TypeAliasType("Alias", datetime | None)


def counted(value: str) -> datetime:
    assert value.count(" ") == 2
    return datetime(2000, 1, 1, tzinfo=UTC)


class Times(BaseModel):
    plain: Annotated[datetime, From("created_at")]
    named: Annotated[Moment, From("created_at")]
    aliased: Annotated[Alias, From("created_at")]
    aware: Annotated[AwareDatetime, From("created_at")]
    text: Annotated[str, From("created_at")]
    own: Annotated[Annotated[datetime, BeforeValidator(counted)], From("created_at")]
    validated: Annotated[datetime, From("created_at")]

    @field_validator("validated", mode="before")
    @classmethod
    def _own(cls, value: str) -> str:
        assert isinstance(value, str)
        return "2001-01-01T00:00:00Z"


async def test_moments_are_read_in_each_of_the_vendors_ways_unless_the_user_reads_them_first() -> None:
    sent = "2022-08-15 14:22:14 -0400"
    fields = ("plain", "named", "aliased", "aware", "text", "own", "validated")
    async with answering({"data": {"appointment": dict.fromkeys(fields, sent)}}) as client:
        times = await client.queries.appointment(id="1", into=Times)
    assert times is not None
    moment = datetime(2022, 8, 15, 18, 22, 14, tzinfo=UTC)
    assert times.plain == times.named == times.aliased == times.aware == moment
    assert times.text == sent
    assert times.own.year == 2000
    assert times.validated.year == 2001


async def test_execute_reads_any_model_and_moments_too(sandbox: Sandbox, healthie: Healthie) -> None:
    class Data(TypedDict):
        appointment: Visit0 | None

    query = 'query { appointment(id: "1") { id starts: date } }'
    data = await healthie.execute(query, into=Data)
    assert data["appointment"] is not None
    assert isinstance(data["appointment"].starts, datetime)
    with pytest.raises(ResponseDecodeError, match=r"appointment\.client does not fit Whole: expected a value"):
        await healthie.execute(query, into=Whole)
    with pytest.raises(InvalidArgumentError, match="and is str"):
        await healthie.execute(query, into=str)


@dataclass
class Visit0:
    id: str
    starts: datetime
    again: Visit0 | None = None


class WithClient(BaseModel):
    id: str
    client: Client


class Whole(BaseModel):
    appointment: WithClient


# A model of the whole `data`, and type arguments

T = TypeVar("T")


@dataclass
class Rows(Generic[T]):
    nodes: list[T]
    total_count: int


class Seen(TypedDict, Generic[T]):
    id: str
    user: T | None


Some = TypeAliasType("Some", list[T] | None, type_params=(T,))


class Dashboard(BaseModel):
    me: Annotated[Client, From("currentUser")]
    next: Annotated[Rows[Seen[Client]], From("appointments"), Args(first=3, with_all_statuses=True)]
    offerings: Annotated[Rows[Kind], Args(first=2)]


async def test_without_a_document_each_field_of_the_model_is_a_query(sandbox: Sandbox, healthie: Healthie) -> None:
    found = await healthie.execute(into=Dashboard)
    assert [request.operation for request in sandbox.requests] == ["currentUser"]
    assert isinstance(found.me, Client)
    assert [type(each["user"]) for each in found.next.nodes] == [Client] * 3
    assert found.next.total_count > len(found.offerings.nodes) == 2
    shown = preview(Dashboard)
    assert "next: appointments(first: 3, with_all_statuses: true) {\n    nodes {" in shown.document
    assert (shown.cost, shown.depth) == ((1 + 2) + (2 + 3 * (2 + 2) + 1) + (2 + 2 * 1 + 1), 4)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, "query must be a GraphQL document, or into a model of one"),
        ({"variables": {"id": "1"}, "into": Dashboard}, "variables is for a document, and there is none"),
        ({"operation_name": "a", "into": Dashboard}, "operation_name is for a document, and there is none"),
        ({"into": Visit}, "into: Visit.id: Query has no field id"),
        ({"into": str}, "into must be a pydantic model, a dataclass or a TypedDict, and is str"),
        (
            {"into": create_model("Much", users=(Rows[create_model("U", **dict.fromkeys(USER, NAME))], ...))},
            "costs 2003;",
        ),
    ],
    ids=["nothing", "variables", "operation name", "another object", "no model", "cost"],
)
async def test_what_no_document_can_be_made_of_is_refused(
    arguments: dict[str, Any], said: str, sandbox: Sandbox, healthie: Healthie
) -> None:
    with pytest.raises(InvalidArgumentError, match=re.escape(said)):
        await healthie.execute(**arguments)
    assert not sandbox.requests


async def test_models_with_type_arguments_are_read_as_such(sandbox: Sandbox, healthie: Healthie) -> None:
    @dataclass
    class Attended(Generic[T]):
        id: str
        attendees: Some[T]
        seen: Annotated[list[T], Local()] = field(default_factory=list[T])

    class Box(BaseModel, Generic[T]):
        user: T

    @dataclass
    class Boxed(Generic[T]):
        provider: Annotated[Client | None, From("provider")]
        user: T

    attended = await healthie.queries.appointments(into=Attended[Client]).first()
    assert attended is not None
    assert all(isinstance(each, Client) for each in attended.attendees or [None])
    for model in (Box[Client], Boxed[Client], Boxed[Kind | None]):
        [one, *_] = (await healthie.queries.appointments(first=2, into=model)).items
        assert isinstance(one.user, dict if "Kind" in str(model) else Client)


# Unions


class DocumentFile(BaseModel):
    typename: Literal["Document"]
    display_name: str | None


@dataclass
class Folder:
    typename: Literal["Folder"]
    name: str | None


async def test_a_model_of_a_union_reads_its_own_type_only() -> None:
    sharing = {"id": "1", "shareable_type": "DOCUMENT"}
    shareable = {"__typename": "Document", "typename": "Document", "display_name": "x"}
    async with answering({"data": {"shareable": shareable}}) as client:
        found = await client.queries.shareable(**sharing, into=DocumentFile)
        assert found == DocumentFile(typename="Document", display_name="x")
        with pytest.raises(ResponseDecodeError, match="does not fit Folder"):
            await client.queries.shareable(**sharing, into=Folder)


async def test_on_leaves_out_objects_of_other_types() -> None:
    class Medication(BaseModel):
        model_config = ConfigDict(extra="forbid")
        id: str

    class Prescriptions(BaseModel):
        nodes: Annotated[list[Medication], On("MedicationType")]
        edges: list[Edge]

    planned = Planner(healthie_types()).plan(Prescriptions, "PrescriptionMedicationConnection")
    assert planned.prepare is not None
    medication = {"__typename": "MedicationType", "id": "1"}
    other = {"__typename": "Prescription"}
    edges = [{"node": other}, {"node": medication}]
    prepared = planned.prepare({"nodes": [medication, other, medication], "edges": edges})
    page = Prescriptions.model_validate(prepared)
    assert len(page.nodes) == 2
    assert [edge.node is None for edge in page.edges] == [True, False]


class EdgeNode(BaseModel):
    id: str


class Edge(BaseModel):
    node: Annotated[EdgeNode | None, On("MedicationType")]


# Nothing of a patient in errors


class Quoting(BaseModel):
    full_name: str | None = Field(max_length=3)


class Raising(BaseModel):
    full_name: str | None

    @field_validator("full_name")
    @classmethod
    def _refuse(cls, value: str) -> str:
        raise ValueError(f"{value} is not allowed")


class Crashing(BaseModel):
    full_name: str | None

    @field_validator("full_name")
    @classmethod
    def _refuse(cls, value: str) -> str:
        raise LookupError(value)


class Grade(Enum):
    A = "a"


class WithEnum(BaseModel):
    full_name: Grade


class WithLiteral(BaseModel):
    full_name: Literal["x"]


class WithKeys(BaseModel):
    metadata: dict[str, int]


@dataclass
class Post:
    full_name: str

    def __post_init__(self) -> None:
        raise ValueError(f"{self.full_name} again")


PARTS = {"full_name": CANARY, "metadata": {CANARY: "x"}}


MODELS = [Quoting, Raising, Crashing, WithEnum, WithLiteral, Post]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
@pytest.mark.parametrize("way", ["query", "mutation", "execute"])
async def test_an_error_of_a_users_model_holds_nothing_of_a_patient(model: type[Any], way: str) -> None:
    class Payload(BaseModel):
        user: model  # type: ignore[valid-type] # a model of the table

    class Data(BaseModel):
        user: model  # type: ignore[valid-type] # a model of the table

    root = "createClient" if way == "mutation" else "user"
    value: Any = {"user": PARTS, "messages": None} if way == "mutation" else PARTS
    async with answering({"data": {root: value}}) as client:
        calls: dict[str, Callable[[], Coroutine[Any, Any, Any]]] = {
            "query": lambda: client.queries.user(id="1", into=model),
            "mutation": lambda: client.mutations.create_client(
                input=CreateClientInput(first_name="A", last_name="B", skipped_email=True), into=Payload
            ),
            "execute": lambda: client.execute("query { user { full_name } }", into=Data),
        }
        with pytest.raises(ResponseDecodeError) as caught:
            await calls[way]()
    assert_tells_nothing(caught.value)
    assert caught.value.verdict is Verdict.DONE


async def test_a_key_that_may_be_data_is_a_star_in_the_path() -> None:
    class Data(BaseModel):
        user: WithKeys

    async with answering({"data": {"user": PARTS}}) as client:
        with pytest.raises(ResponseDecodeError, match=r"user\.metadata\.\* does not fit Data") as caught:
            await client.execute("query { user { metadata } }", into=Data)
    assert_tells_nothing(caught.value)


def assert_tells_nothing(error: ResponseDecodeError) -> None:
    told = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    ours = [frame.f_locals for frame in frames if "/src/" in frame.f_code.co_filename]
    for text in (str(error), repr(error), repr(pickle.dumps(error)), repr(error.expected), repr(ours)):
        assert CANARY not in text
    assert error.__cause__ is None
    assert error.__context__ is None
    assert "ValidationError" not in told


# The cache


def test_a_model_that_nobody_needs_any_more_is_freed() -> None:
    def use() -> weakref.ref[type[Any]]:
        class Short(BaseModel):
            id: str

        preview(Short, "queries.appointment")
        return weakref.ref(Short)

    gone = use()
    gc.collect()
    assert gone() is None


def test_a_subclass_has_a_selection_of_its_own() -> None:
    class Base(BaseModel):
        id: str

    preview(Base, "queries.appointment")

    class More(Base):
        length: int | None

    assert "length" in preview(More, "queries.appointment").document
    assert "length" not in preview(Base, "queries.appointment").document


@pytest.mark.slow
def test_documents_are_the_same_bytes_in_every_process() -> None:
    program = (
        "from tests.unit.selection.test_calls import *\n"
        "print([preview(m, o).document for m, o in ((Visit, 'queries.appointment'), "
        "(Charged, 'mutations.create_requested_payment'), (Times, 'queries.appointment'))])"
    )
    environments = [{"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)} for seed in ("1", "2")]
    command = [sys.executable, "-c", program]
    run = partial(subprocess.run, command, cwd=ROOT, capture_output=True, check=True)
    texts = {run(env=each).stdout for each in environments}
    assert len(texts) == 1
    assert b"starts: date" in texts.pop()


async def test_only_the_arguments_that_are_given_are_declared(sandbox: Sandbox, healthie: Healthie) -> None:
    assert "query user($id: ID)" in selected(OPERATION, {"id": "1", "email": None}, Client).document
    assert "query user {" in selected(OPERATION, {}, Client).document
    both = {"or_current_user": True, "id": "1"}
    assert "($id: ID, $or_current_user: Boolean)" in selected(OPERATION, both, Client).document


def test_arguments_of_nested_fields_are_written_into_the_document() -> None:
    class Task(BaseModel):
        id: str

    class Keys(BaseModel):
        nodes: list[Task]

    class Me(BaseModel):
        tasks: Annotated[list[Task] | None, From("assigned_tasks"), Args(limit=5, show_hidden=True)]
        keys: Annotated[Keys, From("api_keys"), Args(first=3, keywords='a "quote"\n and ☃', order_by="CREATED_AT_DESC")]
        summary: Annotated[bool | None, From("has_future_availabilities"), Args(offering_ids=["1", 2])]

    document = preview(Me, "queries.user").document
    assert "tasks: assigned_tasks(limit: 5, show_hidden: true) {" in document
    assert r'keys: api_keys(first: 3, keywords: "a \"quote\"\n and ☃", order_by: CREATED_AT_DESC) {' in document
    assert 'summary: has_future_availabilities(offering_ids: ["1", "2"])' in document
    assert "☃" not in repr(Args(keywords="☃"))


# Support


@asynccontextmanager
async def answering(answer: Any) -> AsyncIterator[Healthie]:
    """A client whose server says always the same."""
    body = json.dumps(answer).encode()

    async def respond(_: bytes, writer: Any) -> None:
        head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)

    options: Any = {"api_key": "k", "environment": "sandbox", "pace": NO_PACE}
    async with serving(respond) as url, Healthie(base_url=url, **options) as client:
        yield client

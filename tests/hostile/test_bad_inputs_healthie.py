"""Bad inputs of Healthie, each with its whole message."""

# ruff: noqa: E501 (the messages are whole)

from __future__ import annotations

from datetime import date, datetime

import pytest
from pydantic import BaseModel

from healthie_api import CreateClientInput, CreateDocumentInput, CreateRequestedPaymentInput, CreateTaskInput
from hero_healthie import NO_PACE, ConfigurationError, Healthie, InvalidArgumentError, Upload
from tests.support.bad_inputs import Row, check_refusal, names_of
from tests.support.wire import scripted_server


class Named(BaseModel):
    fullname: str


class Misspelt(BaseModel):
    user: Named


class OfAnotherType(BaseModel):
    length: str


class OneOfMany(BaseModel):
    attendees: Named


class Ssn(BaseModel):
    ssn: str


class Secret(BaseModel):
    user: Ssn


class Item(BaseModel):
    id: str


class Nodes(BaseModel):
    nodes: list[Item]


class TooMuch(BaseModel):
    users: Nodes


BAD: list[Row] = [
    (
        lambda healthie: Healthie(api_key="k", environment="staging"),
        ConfigurationError,
        'environment must be "production" or "sandbox"',
    ),
    (
        lambda healthie: Healthie(api_key="k", environment="sandbox", api_version="2026-13-01"),
        ConfigurationError,
        "api_version must be the date of a published version, such as 2026-01-01",
    ),
    (
        lambda healthie: healthie.queries.appointmens,
        AttributeError,
        "'Queries' object has no attribute 'appointmens'; did you mean 'appointments' or 'appointment' or 'appointment_types'?",
    ),
    (lambda healthie: healthie.queries.appointment(id=5.5), InvalidArgumentError, "id must be a str, not float"),
    (
        lambda healthie: healthie.queries.appointments(first=0),
        InvalidArgumentError,
        "first must be between 1 and 25: a larger page of this operation is beyond Healthie's limit",
    ),
    (
        lambda healthie: healthie.queries.appointments(first=1000),
        InvalidArgumentError,
        "first must be between 1 and 25: a larger page of this operation is beyond Healthie's limit",
    ),
    (lambda healthie: healthie.queries.appointments(first="10"), InvalidArgumentError, "first must be an int, not str"),
    (
        lambda healthie: healthie.queries.appointments(specific_day=datetime(2026, 3, 2)),
        InvalidArgumentError,
        "specific_day must be a date, or its text as YYYY-MM-DD",
    ),
    (
        lambda healthie: healthie.queries.appointments(start_date=date(2026, 3, 2)),
        InvalidArgumentError,
        "start_date works only together with `end_date`",
    ),
    (
        lambda healthie: healthie.queries.appointments(attendee_ids="1,2"),
        InvalidArgumentError,
        "attendee_ids must be a list, not str",
    ),
    (
        lambda healthie: healthie.queries.appointments(order_by="DATE"),
        InvalidArgumentError,
        "order_by must be one of CREATED_AT_ASC, CREATED_AT_DESC, DATE_ASC, DATE_DESC, UNSORTED, UPDATED_AT_ASC, UPDATED_AT_DESC; did you mean DATE_ASC? (AppointmentOrderKeys(…) forces a new one)",
    ),
    (
        lambda healthie: healthie.queries.appointments(last=5).collect(),
        InvalidArgumentError,
        "last selects one page: leave it out to walk all pages, or await the call for that page",
    ),
    (
        lambda healthie: healthie.queries.users(active_status="inactive"),
        InvalidArgumentError,
        "active_status takes `active` or `archived`",
    ),
    (
        lambda healthie: healthie.queries.users(expect_conversation_id=True),
        InvalidArgumentError,
        "expect_conversation_id needs `conversation_id`; as True it finds nobody without it",
    ),
    (
        lambda healthie: healthie.queries.goals(start_range=20260302),
        InvalidArgumentError,
        "start_range must be a date, or its text as YYYY-MM-DD, not int",
    ),
    (
        lambda healthie: healthie.queries.billing_items(created_at_start=datetime(2026, 3, 2)),
        InvalidArgumentError,
        "created_at_start must be a date, or a datetime with a time zone",
    ),
    (
        lambda healthie: healthie.queries.billing_items(created_at_start="yesterday"),
        InvalidArgumentError,
        "created_at_start must be a date, or a datetime with a time zone",
    ),
    (
        lambda healthie: healthie.mutations.create_task(input={"content": "x"}),
        InvalidArgumentError,
        "input must be a CreateTaskInput, not a dict: CreateTaskInput.from_dict(…) makes one of it",
    ),
    (lambda healthie: healthie.mutations.create_task(input=None), InvalidArgumentError, "input is required"),
    (
        lambda healthie: healthie.mutations.create_task(input=CreateClientInput(first_name="a", last_name="b")),
        InvalidArgumentError,
        "input must be a CreateTaskInput, not a CreateClientInput",
    ),
    (
        lambda healthie: healthie.mutations.create_client(input=CreateClientInput(first_name="Ada")),
        InvalidArgumentError,
        "input.email is required by the vendor unless `skipped_email` is `True`",
    ),
    (
        lambda healthie: CreateTaskInput(contents="x"),
        InvalidArgumentError,
        "CreateTaskInput.contents is not a field of CreateTaskInput; did you mean content?",
    ),
    (
        lambda healthie: CreateTaskInput(content=5),
        InvalidArgumentError,
        "CreateTaskInput.content must be a str, not int",
    ),
    (
        lambda healthie: CreateTaskInput(assignee_ids="7"),
        InvalidArgumentError,
        "CreateTaskInput.assignee_ids must be a list, not str",
    ),
    (lambda healthie: CreateTaskInput("x"), InvalidArgumentError, "CreateTaskInput takes its fields by name only"),
    (
        lambda healthie: CreateTaskInput.from_dict({"content": 5}),
        InvalidArgumentError,
        "CreateTaskInput.content must be a str, not int",
    ),
    (
        lambda healthie: CreateTaskInput.from_dict([]),
        InvalidArgumentError,
        "CreateTaskInput must be the fields of a CreateTaskInput in a dict, not list",
    ),
    (
        lambda healthie: CreateTaskInput.from_json("no"),
        InvalidArgumentError,
        "CreateTaskInput cannot be read: the text is not valid JSON",
    ),
    (
        lambda healthie: CreateTaskInput(content="x").replace(contnt="y"),
        InvalidArgumentError,
        "CreateTaskInput.contnt is not a field of CreateTaskInput; did you mean content?",
    ),
    (
        lambda healthie: CreateClientInput(dob=datetime(1990, 1, 1)),
        InvalidArgumentError,
        "CreateClientInput.dob must be a date, or its text as YYYY-MM-DD",
    ),
    (
        lambda healthie: CreateRequestedPaymentInput(price=12.5),
        InvalidArgumentError,
        'CreateRequestedPaymentInput.price must be a Decimal, such as Decimal("12.50"), not float, which may be rounded',
    ),
    (
        lambda healthie: CreateRequestedPaymentInput(price="12.505"),
        InvalidArgumentError,
        "CreateRequestedPaymentInput.price must have at most 2 digits after the point",
    ),
    (
        lambda healthie: CreateRequestedPaymentInput(service_date=datetime(2026, 3, 2)),
        InvalidArgumentError,
        "CreateRequestedPaymentInput.service_date must be a datetime with a time zone",
    ),
    (
        lambda healthie: healthie.mutations.create_document(
            input=CreateDocumentInput(file=Upload.from_path("/nowhere/scan.pdf"))
        ),
        InvalidArgumentError,
        "input.file.path is the path of a file that does not exist",
    ),
    (
        lambda healthie: healthie.mutations.create_document(input=CreateDocumentInput(file=Upload("a", "text"))),
        InvalidArgumentError,
        "input.file.content must be bytes, a path, a binary file or an asynchronous iterator of bytes, not str",
    ),
    (
        lambda healthie: CreateDocumentInput(file=b"x"),
        InvalidArgumentError,
        "CreateDocumentInput.file must be an Upload, not bytes",
    ),
    (
        lambda healthie: CreateTaskInput(reminder=5),
        InvalidArgumentError,
        "CreateTaskInput.reminder must be a TaskReminderInput, not int",
    ),
    (lambda healthie: healthie.execute(""), InvalidArgumentError, "query must be a GraphQL document"),
    (
        lambda healthie: healthie.execute("{ currentUser { id }"),
        InvalidArgumentError,
        "query is not GraphQL: syntax error at line 1, column 21",
    ),
    (
        lambda healthie: healthie.execute("query ($id: ID) { user(id: $idd) { id } }"),
        InvalidArgumentError,
        "query uses $idd, which it does not declare",
    ),
    (
        lambda healthie: healthie.execute("query ($id: ID) { user(id: $id) { id } }", {"idd": "5"}),
        InvalidArgumentError,
        "variables.idd is not a variable of the document; did you mean id?",
    ),
    (
        lambda healthie: healthie.execute("query ($id: ID!) { user(id: $id) { id } }"),
        InvalidArgumentError,
        "variables.id is required",
    ),
    (
        lambda healthie: healthie.execute("query a { a } query b { b }"),
        InvalidArgumentError,
        "query holds several operations: pass operation_name",
    ),
    (
        lambda healthie: healthie.execute("query a { a }", operation_name="b"),
        InvalidArgumentError,
        "operation_name names no operation of the document",
    ),
    (
        lambda healthie: healthie.execute("subscription { a }"),
        InvalidArgumentError,
        "subscriptions do not run over HTTP: see healthie.subscriptions",
    ),
    (
        lambda healthie: healthie.execute("query ($a: JSON) { a(a: $a) }", {"a": object()}),
        InvalidArgumentError,
        "variables.a must be what JSON can hold, not object",
    ),
    (
        lambda healthie: healthie.execute("{ a }", [1]),
        InvalidArgumentError,
        "variables must be a dict with str as keys",
    ),
    (
        lambda healthie: healthie.execute("{ a }", into=5),
        InvalidArgumentError,
        "into must be a pydantic model, a dataclass or a TypedDict, and is an int",
    ),
    (
        lambda healthie: healthie.queries.appointment(id="1", into=Misspelt),
        InvalidArgumentError,
        "into: Misspelt.user.fullname: User has no field fullname; did you mean full_name?",
    ),
    (
        lambda healthie: healthie.queries.appointment(id="1", into=OfAnotherType),
        InvalidArgumentError,
        "into: OfAnotherType.length: length is Int, and the model reads a str",
    ),
    (
        lambda healthie: healthie.queries.appointment(id="1", into=OneOfMany),
        InvalidArgumentError,
        "into: OneOfMany.attendees: attendees is [User!]!, a list, and the model reads one: write list[…]",
    ),
    (
        lambda healthie: healthie.queries.appointment(id="1", into=Secret),
        InvalidArgumentError,
        "into: Secret.user.ssn: User.ssn is secret, and no method asks for it; healthie.execute sends what you write",
    ),
    (
        lambda healthie: healthie.queries.appointment(id="1", into="Visit"),
        InvalidArgumentError,
        "into must be a pydantic model, a dataclass or a TypedDict, and is a str",
    ),
    (
        lambda healthie: healthie.queries.documents(first=50, into=TooMuch),
        InvalidArgumentError,
        "first must be between 1 and 19: a larger page of this operation is beyond Healthie's limit",
    ),
    (
        lambda healthie: healthie.together([healthie.mutations.create_task(input=CreateTaskInput(content="x"))]),
        InvalidArgumentError,
        "healthie.mutations.create_task cannot be sent with others: only methods of queries can",
    ),
    (
        lambda healthie: healthie.download("ftp://example.org/x", to="x"),
        InvalidArgumentError,
        "url must begin with https:// and name a host",
    ),
    (
        lambda healthie: healthie.download("https://example.org/x", to="/nowhere/x"),
        InvalidArgumentError,
        "to is in a directory that does not exist",
    ),
]


def test_they_are_many_and_of_many_kinds() -> None:
    assert len(BAD) >= 55
    assert len({text for _, _, text in BAD}) >= 55 - 8


@pytest.mark.parametrize("row", BAD, ids=names_of(BAD))
async def test_it_is_refused_with_this_message(row: Row) -> None:
    async with (
        scripted_server() as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url, pace=NO_PACE) as client,
    ):
        await check_refusal(row, client, server)

"""A model of the user as the selection; never run, only type-checked, under mypy strict and pyright strict."""

# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, assert_type

from pydantic import BaseModel
from typing_extensions import TypedDict

from healthie_api import Appointment, AppointmentListItem, CreateRequestedPaymentInput, CreateRequestedPaymentPayload
from hero_healthie import Healthie, ListCall, Page
from hero_healthie.selection import Args, From, Local, On, Preview, preview


class Client(BaseModel):
    id: str
    full_name: str | None


@dataclass
class Visit:
    id: str
    starts: Annotated[datetime | None, From("date")]
    client: Annotated[Client | None, From("user")]
    seen: Annotated[bool, Local()] = False


class Task(TypedDict):
    id: str
    content: str | None


class Me(TypedDict):
    tasks: Annotated[list[Task], From("assigned_tasks"), Args(limit=5)]


class Invoice(BaseModel):
    id: str
    price: Decimal


class Charged(BaseModel):
    invoice: Annotated[Invoice | None, From("requestedPayment")]


class File(BaseModel):
    typename: Literal["Document"]
    id: str


class Shared(BaseModel):
    file: Annotated[File | None, On("Document")]


async def selected(healthie: Healthie) -> None:
    visit = await healthie.queries.appointment(id="501", into=Visit)
    assert_type(visit, Visit | None)
    if visit is not None and visit.client is not None:
        assert_type(visit.starts, datetime | None)
        assert_type(visit.client.full_name, str | None)
    assert_type(await healthie.queries.user(or_current_user=True, into=Me), Me | None)
    charged = await healthie.mutations.create_requested_payment(input=CreateRequestedPaymentInput(), into=Charged)
    assert_type(charged, Charged)
    assert_type(await healthie.execute("query { currentUser { id } }", into=Me), Me)
    assert_type(await healthie.execute("query { currentUser { id } }"), dict[str, Any])
    assert_type(preview(Visit, healthie.queries.appointment), Preview)
    assert_type(preview(Visit, "queries.appointment").document, str)


async def lists(healthie: Healthie) -> None:
    assert_type(healthie.queries.appointments(provider_id="7", into=Visit), ListCall[Visit])
    async for visit in healthie.queries.appointments(into=Visit):
        assert_type(visit, Visit)
    page = await healthie.queries.appointments(first=10, into=Visit)
    assert_type(page, Page[Visit])
    assert_type(await healthie.queries.users(into=Client).collect(limit=3), list[Client])
    assert_type(await healthie.queries.users(into=Task).first(), Task | None)
    assert_type(healthie.queries.appointments(first=10), ListCall[AppointmentListItem])


async def generated(healthie: Healthie) -> None:
    assert_type(await healthie.queries.appointment(id="501"), Appointment | None)
    assert_type(await healthie.queries.appointment(id="501", into=None), Appointment | None)
    payload = await healthie.mutations.create_requested_payment(input=CreateRequestedPaymentInput())
    assert_type(payload, CreateRequestedPaymentPayload)


async def mistaken(healthie: Healthie) -> None:
    """Each line is an error under both checkers: one that were none would be reported as needlessly ignored."""
    visit: Visit | None = await healthie.queries.appointment(id="501")  # type: ignore[assignment] # no `into`
    other: Client | None = await healthie.queries.appointment(id="501", into=Visit)  # type: ignore[arg-type] # another
    sure: Visit = await healthie.queries.appointment(id="501", into=Visit)  # type: ignore[assignment] # may be None
    payload: Charged = await healthie.mutations.create_requested_payment(input=CreateRequestedPaymentInput())  # type: ignore[assignment] # no `into`
    await healthie.queries.appointment(id="501", into=Visit(id="1", starts=None, client=None))  # type: ignore[call-overload] # no class
    await healthie.queries.appointment(id="501", into="Visit")  # type: ignore[call-overload] # a name
    rows: ListCall[Visit] = healthie.queries.appointments()  # type: ignore[assignment] # no `into`
    await healthie.queries.appointment(Visit)  # type: ignore[call-overload] # by position
    print(visit, other, sure, payload, rows)  # noqa: T201 (so that they are used)

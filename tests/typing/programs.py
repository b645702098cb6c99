"""Thirty small programs, as users write them; never run, only type-checked, under mypy strict and pyright strict.

What they return says what the calls return: a type that is wider, or `Any`, fails.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

import asyncio
import pickle
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from itertools import chain
from typing import Annotated, Any, Generic, TypeVar, assert_type
from unittest.mock import AsyncMock

from fastapi import APIRouter, Body
from pydantic import BaseModel

from healthie_api import (
    AppointmentListItem,
    CreateClientInput,
    CreateDocumentInput,
    CreateTaskInput,
    Document,
    User,
    UserListItem,
)
from healthie_api.queries import Queries
from hero_health_api.models import (
    Admin,
    CreateAppointmentBody,
    CreateInvoiceBody,
    Invoice,
    InvoiceItem,
    Patient,
    PatientV3,
    Pharmacy,
    TaskRef,
    UpdateInvoiceBody,
    UpdateTaskBody,
)
from hero_healthie import (
    APIError,
    FieldError,
    Healthie,
    Hero,
    InvalidRequestError,
    ListCall,
    NotFoundError,
    OutcomeUnknownError,
    Page,
    RateLimitedError,
    Response,
    Upload,
    Verdict,
    gather,
    operations,
    with_response,
)
from hero_healthie.fastapi import HealthieDep, HeroDep
from hero_healthie.selection import Args, From
from hero_healthie.testing import fake_list
from hero_healthie_runtime.rest.record import Record

T = TypeVar("T")


async def first_admin(hero: Hero) -> Admin | None:
    return await hero.admin.list_admins().first()


async def names_of_admins(hero: Hero) -> list[str]:
    return [admin.id async for admin in hero.admin.list_admins(page_size=100)]


async def a_page_and_the_next(healthie: Healthie) -> tuple[Sequence[AppointmentListItem], str | None]:
    page = await healthie.queries.appointments(provider_id="7")
    return page.items, page.next_cursor


async def all_pages(healthie: Healthie) -> int:
    return sum([len(page.items) async for page in healthie.queries.users().pages()])


async def left_early(healthie: Healthie, name: str) -> UserListItem | None:
    async with aclosing(healthie.queries.users().items()) as users:
        async for user in users:
            if user.first_name == name:
                return user
    return None


async def both_at_once(hero: Hero, healthie: Healthie) -> tuple[Page[Admin], Page[UserListItem]]:
    return await asyncio.gather(hero.admin.list_admins(), healthie.queries.users())


async def with_a_time_limit(hero: Hero) -> Patient:
    async with asyncio.timeout(5):
        return await hero.patients.get_patient_by_id("101")


async def many_patients(hero: Hero, ids: Iterable[str]) -> list[Patient]:
    return await gather([hero.patients.get_patient_by_id(each) for each in ids], limit=5)


async def which_are_missing(hero: Hero, ids: Sequence[str]) -> list[str]:
    found = await gather((hero.patients.get_patient_by_id(each) for each in ids), errors="collect")
    return [id_ for id_, each in zip(ids, found, strict=True) if isinstance(each, NotFoundError)]


async def an_invoice(hero: Hero) -> Decimal | None:
    lines = [InvoiceItem(quantity=2, unit_amount_in_pounds=Decimal("12.50"))]
    body = CreateInvoiceBody(issuer_id="7", patient_id="1", due_date=date.today(), invoice_items_attributes=lines)
    return (await hero.invoicing.create_invoice(body=body)).amount_due


async def an_invoice_from_json(hero: Hero, text: str) -> Response[Invoice]:
    body = UpdateInvoiceBody.from_json(text).replace(memo="Thank you")
    return await with_response(hero.invoicing.update_invoice("981", body=body))


def a_model_kept(invoice: Invoice) -> Invoice:
    copied: Invoice = pickle.loads(pickle.dumps(invoice))
    return copied if copied == invoice else Invoice.from_dict(invoice.to_dict())


async def how_it_failed(call: Callable[[], Awaitable[T]]) -> T | str | float | tuple[FieldError, ...] | Verdict:
    try:
        return await call()
    except RateLimitedError as error:
        return error.retry_after or 0.0
    except InvalidRequestError as error:
        return error.field_errors
    except OutcomeUnknownError as error:
        return (await error.reconcile()).reason
    except APIError as error:
        return error.verdict


async def free_slots_of_a_day(hero: Hero, day: date) -> list[Record]:
    return await hero.booking.list_slots(start_date=day, end_date=day + timedelta(days=1)).collect()


async def a_reservation(hero: Hero, start: datetime) -> datetime | None:
    body = CreateAppointmentBody(
        appointment_type_id="1", duration=10, location_id="1", practitioner_id="1", start_time=start, patient_id="101"
    )
    return (await hero.booking.create_appointment(body=body)).reserved_until


async def born_on(hero: Hero, day: date) -> list[PatientV3]:
    return await hero.patients.list_patients_v3(dob=day).collect()


async def a_closed_task(hero: Hero) -> TaskRef:
    return (await hero.task.update_task("5", body=UpdateTaskBody(status="closed"))).data


async def pharmacies(hero: Hero) -> list[Pharmacy]:
    return await hero.prescription.get_prescriber_pharmacies("7").collect(limit=100)


async def an_undescribed_operation(hero: Hero, scan: bytes) -> str | None:
    file = Upload.from_bytes(scan, filename="scan.pdf")
    record = await hero.request("POST", "/v1/files", files={"scan": file, "note": "x"}, safety="create")
    return record.id


async def today_at_healthie(healthie: Healthie) -> Counter[str | None]:
    day = datetime.now(UTC).date()
    call = healthie.queries.appointments(is_org=True, start_date=day, end_date=day, with_all_statuses=True)
    return Counter([visit.pm_status async for visit in call])


async def goals_of_a_year(healthie: Healthie) -> int | None:
    page = await healthie.queries.goals(start_range=date(2026, 1, 1), end_range="2026-12-31")
    return page.total_count


async def a_new_patient(healthie: Healthie) -> str | None:
    client = CreateClientInput(first_name="Ada", last_name="Lovelace", dob=date(1815, 12, 10), skipped_email=True)
    user = (await healthie.mutations.create_client(input=client)).user
    return None if user is None else user.id


async def a_task_once(healthie: Healthie, contents: Iterable[str]) -> dict[str, str]:
    made: dict[str, str] = {}
    for content in contents:
        payload = await healthie.mutations.create_task(input=CreateTaskInput(content=content))
        if payload.task is not None:
            made[content] = payload.task.id
    return made


async def a_document(healthie: Healthie, path: str) -> Document | None:
    sent = CreateDocumentInput(file=Upload.from_path(path), display_name="Scan")
    made = (await healthie.mutations.create_document(input=sent)).document
    return None if made is None else await healthie.queries.document(id=made.id)


class Visit(BaseModel):
    id: str
    starts: Annotated[datetime | None, From("date")]


@dataclass
class Patients(Generic[T]):
    nodes: list[T]


class Overview(BaseModel):
    users: Annotated[Patients[Visit], Args(first=5)]


async def own_models(healthie: Healthie) -> dict[str, datetime | None]:
    visits = await healthie.queries.appointments(into=Visit).collect(limit=10)
    return {visit.id: visit.starts for visit in visits}


async def one_overview(healthie: Healthie) -> list[Visit]:
    return (await healthie.execute(into=Overview)).users.nodes


async def several_in_one(healthie: Healthie) -> list[User | None]:
    return await healthie.together([healthie.queries.user(id="1"), healthie.queries.current_user()])


async def chained(calls: Iterable[ListCall[T]]) -> list[T]:
    return list(chain.from_iterable(await asyncio.gather(*(call.collect() for call in calls))))


@asynccontextmanager
async def of_a_tenant(hero: Hero, group: str) -> AsyncGenerator[Hero]:
    async with hero.for_practice_group(group).with_options(timeout=5) as view:
        yield view


router = APIRouter()


@router.post("/lines")
async def an_endpoint(line: InvoiceItem, hero: HeroDep, healthie: HealthieDep) -> Invoice:
    assert_type(healthie, Healthie)
    body = UpdateInvoiceBody(issuer_id="7", invoice_items_attributes=[line])
    return await hero.invoicing.update_invoice("981", body=body)


@router.post("/marked-lines")
async def another_endpoint(lines: Annotated[list[InvoiceItem], Body()]) -> list[InvoiceItem]:
    return lines


def a_mock() -> AsyncMock:
    queries = AsyncMock(spec=Queries)

    def visits(**_: object) -> ListCall[int]:
        return fake_list([1, 2], page_size=1)

    queries.appointments.side_effect = visits
    return queries


def safety_of_all() -> Mapping[str, str]:
    return {operation.python_path: operation.safety for operation in operations() if operation.api == "hero"}


async def later(healthie: Healthie) -> list[Page[UserListItem]]:
    read = partial(healthie.queries.users, keywords="ada")
    return [page async for page in read().pages(prefetch=False)]


async def mistakes(hero: Hero, healthie: Healthie) -> None:
    """Each line is an error under both checkers: one that were none would be reported as needlessly ignored."""
    hero.invoicing.update_invoice("981", body=UpdateInvoiceBody(issuer_id="7"))  # type: ignore[unused-coroutine] # a write that nobody awaits
    healthie.mutations.create_task(input=CreateTaskInput())  # type: ignore[unused-coroutine] # the same
    await hero.patients.get_patient_by_id(101)  # type: ignore[arg-type] # an id is text
    await hero.invoicing.update_invoice("981", body={"issuer_id": "7"})  # type: ignore[arg-type] # a dict
    UpdateInvoiceBody(isuer_id="7")  # type: ignore[call-arg] # misspelt
    CreateTaskInput(contents="x")  # type: ignore[call-arg] # misspelt
    await healthie.queries.goals(start_range=datetime.now(UTC).time())  # type: ignore[call-overload] # no day
    admins: list[Admin] = await hero.admin.list_admins()  # type: ignore[assignment] # a page
    user: User = await healthie.queries.user(id="1")  # type: ignore[assignment] # may be None
    visit: Visit | None = await healthie.queries.appointment(id="1")  # type: ignore[assignment] # no into=
    print(admins, user, visit)  # noqa: T201 (so that they are used)


def of_any(found: Any) -> None:
    assert_type(Invoice.from_dict(found), Invoice)

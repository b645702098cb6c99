"""Curated resources of Healthie: each folder is one, each method is called, and sends what it says it sends."""

from __future__ import annotations

import inspect
import tomllib
import typing
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from hero_healthie import NO_PACE, Healthie, InvalidArgumentError, Upload, operations
from hero_healthie.healthie.resources import registry
from hero_healthie.healthie.resources.base import Resource
from hero_healthie.healthie.results import Slot
from hero_healthie.sandbox import Sandbox
from tests.support.graphql_server import strict_server
from tests.support.paths import SPECS

Call = Callable[[Healthie, str], Awaitable[object]]

INVOICE: dict[str, Any] = {"invoice_type": "offering", "recipient_id": "61", "offering_id": "11"}
SINCE = datetime(2026, 1, 1, tzinfo=UTC)

ADA: dict[str, Any] = {"first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com"}
MONDAY = date.today() + timedelta(days=21 - date.today().weekday())
DAY: dict[str, Any] = {"between": (MONDAY, MONDAY), "tz": "America/New_York"}


def slot(hour: int) -> Slot:
    """A time at which the seeded provider is free."""
    start = datetime(MONDAY.year, MONDAY.month, MONDAY.day, hour, tzinfo=ZoneInfo("America/New_York"))
    return Slot(start=start, provider="1", type="1")


async def create_twice(healthie: Healthie) -> None:
    for _ in range(2):
        await healthie.clients.create(**{**ADA, "email": "a@example.com"}, reference="r", ensure="once")


async def fetch(healthie: Healthie, document: str) -> None:
    with TemporaryDirectory() as folder:
        await healthie.documents.download(document, to=Path(folder, "a.txt"))


MADE: dict[str, Call] = {
    "appointments": lambda healthie, _: healthie.appointments.book(slot(9), client="61", contact_type="Phone Call"),
    "billing": lambda healthie, _: healthie.invoices.create(**INVOICE),
    "chat": lambda healthie, _: healthie.chat.open("61"),
    "clients": lambda healthie, _: healthie.clients.create(**ADA),
    "documents": lambda healthie, _: healthie.documents.upload("61", b"x", name="a.txt"),
    "forms": lambda healthie, _: healthie.forms.submit("1", {"What brings you here?": "x"}, client="61"),
    "invoices": lambda healthie, _: healthie.invoices.create(**INVOICE),
}
"""Makes the record that the calls of a resource are about; they are given its id."""

CALLS: dict[str, Call] = {
    "appointments.slots": lambda healthie, _: healthie.appointments.slots(provider="1", type="1", **DAY),
    "appointments.book": lambda healthie, _: healthie.appointments.book(
        slot(10), client="61", contact_type="Phone Call", reference="r", ensure="once"
    ),
    "appointments.reschedule": lambda healthie, made: healthie.appointments.reschedule(made, slot(11)),
    "appointments.cancel": lambda healthie, made: healthie.appointments.cancel(made, reason="ill", by="client"),
    "appointments.get": lambda healthie, made: healthie.appointments.get(made),
    "appointments.list": lambda healthie, _: healthie.appointments.list(**DAY, provider="1").collect(),
    "appointments.reconcile": lambda healthie, _: healthie.appointments.reconcile("r", since=SINCE),
    "appointments.reconcile_many": lambda healthie, _: healthie.appointments.reconcile_many(["r"], since=SINCE),
    "billing.items": lambda healthie, _: healthie.billing.items(client="61", status="succeeded").collect(),
    "billing.pay": lambda healthie, made: healthie.billing.pay(
        made, payer="61", amount="1", charge=True, reference="r", ensure="once"
    ),
    "billing.sell": lambda healthie, _: healthie.billing.sell(
        "11", client="61", charge=True, due=MONDAY, reference="r", ensure="once"
    ),
    "billing.reconcile": lambda healthie, _: healthie.billing.reconcile("r", since=SINCE),
    "billing.reconcile_many": lambda healthie, _: healthie.billing.reconcile_many(["r"], since=SINCE),
    "chat.send": lambda healthie, _: healthie.chat.send("70", "Hello", attachments=[Upload("a.txt", b"x")]),
    "chat.open": lambda healthie, _: healthie.chat.open("70", name="Case", reference="r", ensure="once"),
    "chat.messages": lambda healthie, made: healthie.chat.messages(made, oldest_first=True).collect(),
    "chat.unread": lambda healthie, _: healthie.chat.unread(client="61").collect(),
    "chat.reconcile": lambda healthie, _: healthie.chat.reconcile("r", since=SINCE),
    "chat.reconcile_many": lambda healthie, _: healthie.chat.reconcile_many(["r"], since=SINCE),
    "clients.find": lambda healthie, _: healthie.clients.find(email="ada@example.com"),
    "clients.get": lambda healthie, made: healthie.clients.get(made),
    "clients.list": lambda healthie, _: healthie.clients.list(keywords="Ada").collect(),
    "clients.create": lambda healthie, _: create_twice(healthie),
    "clients.update": lambda healthie, made: healthie.clients.update(made, pronouns="she/her"),
    "clients.archive": lambda healthie, made: healthie.clients.archive(made),
    "clients.restore": lambda healthie, made: healthie.clients.restore(made),
    "clients.resend_welcome": lambda healthie, made: healthie.clients.resend_welcome(made),
    "clients.reconcile": lambda healthie, _: healthie.clients.reconcile("r", since=SINCE),
    "clients.reconcile_many": lambda healthie, _: healthie.clients.reconcile_many(["r"], since=SINCE),
    "documents.list": lambda healthie, _: healthie.documents.list(client="61", folder="1", sharing="shared").collect(),
    "documents.upload": lambda healthie, _: healthie.documents.upload(
        "61", b"x", name="b.txt", share=True, folder="1", reference="r", ensure="once"
    ),
    "documents.download": fetch,
    "documents.reconcile": lambda healthie, _: healthie.documents.reconcile("r", client="61", since=SINCE),
    "documents.reconcile_many": lambda healthie, _: healthie.documents.reconcile_many(["r"], client="61", since=SINCE),
    "forms.list": lambda healthie, _: healthie.forms.list(keywords="form", category="intake").collect(),
    "forms.get": lambda healthie, _: healthie.forms.get("1"),
    "forms.request": lambda healthie, _: healthie.forms.request("1", client="61", notify=False),
    "forms.remind": lambda healthie, _: healthie.forms.remind("1", client="61"),
    "forms.submit": lambda healthie, _: healthie.forms.submit(
        "1", {"What brings you here?": "x"}, client="61", reference="r", ensure="once"
    ),
    "forms.filled_in": lambda healthie, _: healthie.forms.filled_in(client="61", form="1").collect(),
    "forms.answers": lambda healthie, made: healthie.forms.answers(made),
    "forms.reconcile": lambda healthie, _: healthie.forms.reconcile("r", since=SINCE),
    "forms.reconcile_many": lambda healthie, _: healthie.forms.reconcile_many(["r"], since=SINCE),
    "invoices.list": lambda healthie, _: healthie.invoices.list(status="unpaid").collect(),
    "invoices.get": lambda healthie, made: healthie.invoices.get(made),
    "invoices.create": lambda healthie, _: healthie.invoices.create(**INVOICE, reference="r", ensure="once"),
    "invoices.update": lambda healthie, made: healthie.invoices.update(made, notes="n"),
    "invoices.delete": lambda healthie, made: healthie.invoices.delete(made),
    "invoices.reconcile": lambda healthie, _: healthie.invoices.reconcile("r", since=SINCE),
    "invoices.reconcile_many": lambda healthie, _: healthie.invoices.reconcile_many(["r"], since=SINCE),
}


INVENTED: dict[str, tuple[type[Exception], ...]] = {
    "appointments.reschedule": (InvalidArgumentError,),  # the appointment that is invented is of another provider
    "documents.download": (InvalidArgumentError,),  # the link that is invented is none
    "forms.submit": (InvalidArgumentError,),  # the questions that are invented are others
}
"""What invented responses lead to."""
FOUND_IN_A_LIST = frozenset({"appointments.book", "billing.pay", "billing.sell", "forms.submit"})
"""What is found by its reference the second time, as a row with fewer fields, and is read then."""


def sent_by(path: str) -> set[str]:
    """Return the root fields that a method says it may send."""
    name, _, method = path.partition(".")
    fields = {each.python_path: each.root_field for each in operations() if each.api == "healthie"}
    return {str(fields[f"healthie.{each}"]) for each in registry.resource_class(name).SENDS[method]}


@pytest.mark.parametrize("name", registry.NAMES)
def test_a_folder_is_a_resource_of_the_client(name: str) -> None:
    class_ = registry.resource_class(name)
    assert issubclass(class_, Resource)
    healthie = Healthie(api_key="k", environment="sandbox")
    held = getattr(healthie, name)
    assert type(held) is class_
    assert getattr(healthie, name) is held
    assert getattr(healthie.with_options(timeout=1), name) is not held  # a view has its own settings
    declared = typing.cast("Any", registry.CuratedResources)
    source = inspect.getsource(declared)
    assert f"{name}: Curated[{class_.__name__}]" in source  # what checkers and editors know
    public = {each for each, _ in inspect.getmembers(class_, inspect.isfunction) if not each.startswith("_")}
    assert public == set(class_.SENDS)
    for method in public:
        text = inspect.getdoc(getattr(class_, method)) or ""
        parameters = set(inspect.signature(getattr(class_, method)).parameters) - {"self"}
        assert "Raises:" in text
        assert not [each for each in parameters if f"{each}: " not in text] or len(parameters) == 1, method


def test_the_table_of_specs_is_true() -> None:
    table = tomllib.loads((SPECS / "operations.toml").read_text("utf-8"))["healthie"]["curated"]
    methods = {f"{name}.{method}" for name in registry.NAMES for method in registry.resource_class(name).SENDS}
    assert table.keys() == methods == CALLS.keys()
    for path, fields in table.items():
        assert set(fields) == sent_by(path), path


@pytest.mark.parametrize("path", CALLS)
async def test_a_method_works_against_the_sandbox_and_sends_what_it_says(
    path: str, healthie: Healthie, sandbox: Sandbox
) -> None:
    made: Any = await MADE[path.partition(".")[0]](healthie, "")
    before = len(sandbox.requests)
    for _ in range(2 if path in FOUND_IN_A_LIST else 1):
        await CALLS[path](healthie, made.id)
    sent = {request.operation for request in sandbox.requests[before:] if request.method == "POST"}  # a file is fetched
    assert sent == sent_by(path)


@pytest.mark.parametrize("path", [path for path in CALLS if path != "clients.create"])
async def test_a_method_sends_what_the_schema_takes(path: str) -> None:
    """The sandbox is of this project; graphql-core, which checks here, is not."""
    async with (
        strict_server() as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url, pace=NO_PACE) as healthie,
    ):
        with suppress(*INVENTED.get(path, ())):
            await CALLS[path](healthie, "981")
    assert set(server.operations)
    assert set(server.operations) <= sent_by(path)


async def test_creating_a_client_sends_what_the_schema_takes() -> None:
    async with (
        strict_server() as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url, pace=NO_PACE) as healthie,
    ):
        assert (await healthie.clients.create(**ADA, dob="1990-02-28", provider="1", group="2")).id == "981"
    assert server.operations == ["users", "users", "createClient"]

"""Random sequences of a clinic's work at Healthie through the SDK, against a small model of what has to be there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from healthie_api import (
    CreateStripeCustomerDetailInput,
    CreateTaskInput,
    DeleteDocumentInput,
    DeleteTaskInput,
    LockInput,
    MergeClientsInput,
    UpdateTaskInput,
)
from hero_healthie import Healthie, InvalidRequestError, NotFoundError
from hero_healthie.sandbox import Sandbox
from tests.conftest import healthie_of

ZONE = "America/New_York"
NAMES = st.sampled_from(["Ada", "Grace", "Alan", "Zoë", "李"])
HOURS = st.integers(0, 3)
QUESTION = "What brings you here?"


@dataclass(slots=True)
class Client:
    """What an active or archived client is to look like."""

    name: str
    number: int
    active: bool = True
    card: bool = False
    files: set[str] = field(default_factory=set[str])
    threads: set[str] = field(default_factory=set[str])
    """Its conversations: more than one where clients were merged."""


@dataclass(slots=True)
class Invoice:
    """What an invoice is to look like."""

    client: str
    price: int
    paid: int = 0

    @property
    def owed(self) -> int:
        return max(0, self.price - self.paid)


@dataclass
class Model:
    """What has to be true."""

    clients: dict[str, Client] = field(default_factory=dict[str, Client])
    booked: dict[str, tuple[int, str]] = field(default_factory=dict[str, tuple[int, str]])
    """Hour and client of each appointment that takes its time."""
    invoices: dict[str, Invoice] = field(default_factory=dict[str, Invoice])
    answers: dict[str, tuple[str, str, bool]] = field(default_factory=dict[str, tuple[str, str, bool]])
    """Client, answer and lock of each form that was filled in."""
    tasks: dict[str, tuple[str, bool]] = field(default_factory=dict[str, tuple[str, bool]])
    """Client and completion of each task."""
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    messages: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """The texts of each conversation."""


@dataclass
class Read:
    """What `into=` reads of anything."""

    id: str


@dataclass
class Owed(Read):
    balance_due: float | None
    status: str | None
    recipient_id: str | None


@dataclass
class Done(Read):
    complete: bool | None
    client_id: str | None


class Practice(RuleBasedStateMachine):
    """One clinic, and a client of it."""

    sandbox: Sandbox
    clients = Bundle("clients")
    visits = Bundle("visits")
    invoices = Bundle("invoices")
    tasks = Bundle("tasks")
    groups = Bundle("groups")
    files = Bundle("files")

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.model = Model()
        self.made = 0

    def run(self, call: Coroutine[Any, Any, Any]) -> Any:
        return self.runner.run(call)

    def all(self, listed: AsyncIterable[Any]) -> list[Any]:
        async def collect() -> list[Any]:
            return [each async for each in listed]

        return self.run(collect())

    @initialize()
    def start(self) -> None:
        self.sandbox.reset()
        self.healthie: Healthie = healthie_of(self.sandbox)
        day = datetime.now(UTC).date() + timedelta(days=21)
        self.day: date = day - timedelta(days=day.weekday())
        nine = datetime(self.day.year, self.day.month, self.day.day, 9, tzinfo=ZoneInfo(ZONE))
        self.hours = [nine + timedelta(hours=hour) for hour in range(4)]
        free = self.run(self.healthie.appointments.slots(provider="1", type="1", between=(self.day, self.day), tz=ZONE))
        self.free = {slot.start for slot in free}
        assert set(self.hours) <= self.free
        self.seeded_tasks = {row.id for row in self.all(self.healthie.queries.tasks(into=Done))}

    # --- Clients ------------------------------------------------------------------------------------------------------

    @rule(target=clients, name=NAMES)
    def register(self, name: str) -> str:
        self.made += 1
        made = self.run(
            self.healthie.clients.create(
                first_name=name, last_name=f"Model {self.made}", email=f"m{self.made}@example.com"
            )
        )
        assert made.id not in self.model.clients
        self.model.clients[made.id] = Client(name, self.made)
        return str(made.id)

    @rule(client=clients, name=NAMES)
    def rename(self, client: str, name: str) -> None:
        if client in self.model.clients:
            changed = self.run(self.healthie.clients.update(client, first_name=name))
            assert changed.first_name == name
            self.model.clients[client].name = name
        else:
            self.refused(self.healthie.clients.update(client, first_name=name))

    @rule(client=clients, active=st.booleans())
    def archive(self, client: str, active: bool) -> None:
        known = self.model.clients.get(client)
        if known is not None:
            self.run((self.healthie.clients.restore if active else self.healthie.clients.archive)(client))
            known.active = active

    @rule(kept=clients, other=consumes(clients))
    def merge(self, kept: str, other: str) -> None:
        model = self.model
        merged = MergeClientsInput(ids=[kept, other], target_user_id=kept)
        if kept == other or {kept, other} - model.clients.keys():
            self.refused(self.healthie.mutations.merge_clients(input=merged))
            return
        self.run(self.healthie.mutations.merge_clients(input=merged))
        gone = model.clients.pop(other)
        model.clients[kept].files |= gone.files
        model.clients[kept].threads |= gone.threads
        model.clients[kept].card |= gone.card
        gone_of = {other: kept}
        model.booked = {id_: (hour, gone_of.get(who, who)) for id_, (hour, who) in model.booked.items()}
        model.answers = {id_: (gone_of.get(who, who), *rest) for id_, (who, *rest) in model.answers.items()}
        model.tasks = {id_: (gone_of.get(who, who), done) for id_, (who, done) in model.tasks.items()}
        for invoice in model.invoices.values():
            invoice.client = gone_of.get(invoice.client, invoice.client)

    # --- Appointments -------------------------------------------------------------------------------------------------

    @rule(target=visits, client=clients, hour=HOURS)
    def book(self, client: str, hour: int) -> Any:
        call = self.healthie.appointments.book(
            client=client, start=self.hours[hour], provider="1", type="1", contact_type="Phone Call"
        )
        if client not in self.model.clients or self.taken(hour):
            self.refused(call)
            return multiple()
        made = self.run(call)
        self.model.booked[made.id] = hour, client
        return made.id

    @rule(visit=visits, hour=HOURS)
    def move(self, visit: str, hour: int) -> None:
        known = self.model.booked.get(visit)
        if known is None:
            return
        call = self.healthie.appointments.reschedule(visit, start=self.hours[hour])
        if self.taken(hour, but=visit):
            self.refused(call)
            return
        self.run(call)
        self.model.booked[visit] = hour, known[1]

    @rule(visit=visits)
    def cancel(self, visit: str) -> None:
        self.run(self.healthie.appointments.cancel(visit, reason="ill"))
        self.model.booked.pop(visit, None)
        assert self.run(self.healthie.appointments.get(visit)).pm_status == "Cancelled"

    def taken(self, hour: int, but: str = "") -> bool:
        return any(at == hour for id_, (at, _) in self.model.booked.items() if id_ != but)

    # --- Money --------------------------------------------------------------------------------------------------------

    @rule(target=invoices, client=clients, price=st.integers(1, 200))
    def bill(self, client: str, price: int) -> Any:
        call = self.healthie.invoices.create(
            invoice_type="other", services_provided="Coaching", price=Decimal(price), recipient_id=client
        )
        if client not in self.model.clients:
            self.refused(call)
            return multiple()
        made = self.run(call)
        self.model.invoices[made.id] = Invoice(client, price)
        return made.id

    @rule(invoice=invoices, amount=st.integers(1, 120))
    def pay(self, invoice: str, amount: int) -> None:
        known = self.model.invoices.get(invoice)
        if known is not None and 0 < amount <= known.owed:
            self.run(
                self.healthie.billing.pay(
                    invoice, charge=False, payer=known.client, amount=Decimal(amount), note="till"
                )
            )
            known.paid += amount

    @rule(client=clients, refused=st.booleans())
    def add_card(self, client: str, refused: bool) -> None:
        card = CreateStripeCustomerDetailInput(user_id=client, token="tok_chargeDeclined" if refused else "tok_visa")
        call = self.healthie.mutations.create_stripe_customer_detail(input=card)
        if refused or client not in self.model.clients:
            self.refused(call)
            return
        self.run(call)
        self.model.clients[client].card = True

    @rule(invoice=invoices)
    def charge(self, invoice: str) -> None:
        known = self.model.invoices.get(invoice)
        if known is None or not known.owed:
            return
        call = self.healthie.billing.pay(invoice, charge=True, payer=known.client)
        if not self.model.clients[known.client].card:
            self.refused(call)
            return
        paid = self.run(call)
        assert paid.amount_paid == known.owed
        known.paid = known.price

    @rule(invoice=consumes(invoices))
    def take_back(self, invoice: str) -> None:
        if self.model.invoices.pop(invoice, None) is None:
            self.refused(self.healthie.invoices.delete(invoice))
            return
        self.run(self.healthie.invoices.delete(invoice))
        with pytest.raises(NotFoundError):
            self.run(self.healthie.invoices.get(invoice))

    # --- Forms, tasks, documents, messages ----------------------------------------------------------------------------

    @rule(target=groups, client=clients, answer=NAMES)
    def fill_in(self, client: str, answer: str) -> Any:
        call = self.healthie.forms.submit("1", {QUESTION: answer}, client=client)
        if client not in self.model.clients:
            self.refused(call)
            return multiple()
        group = self.run(call)
        self.model.answers[group.id] = client, answer, False
        return group.id

    @rule(group=groups)
    def lock(self, group: str) -> None:
        client, answer, locked = self.model.answers[group]
        call = self.healthie.mutations.lock_form_answer_group(input=LockInput(id=group))
        if locked:
            self.refused(call)
        else:
            self.run(call)
        self.model.answers[group] = client, answer, True

    @rule(target=tasks, client=clients)
    def plan(self, client: str) -> Any:
        call = self.healthie.mutations.create_task(input=CreateTaskInput(content="Call back", client_id=client))
        if client not in self.model.clients:
            self.refused(call)
            return multiple()
        made = self.run(call)
        self.model.tasks[made.task.id] = client, False
        return made.task.id

    @rule(task=tasks, complete=st.booleans())
    def finish(self, task: str, complete: bool) -> None:
        call = self.healthie.mutations.update_task(input=UpdateTaskInput(id=task, complete=complete))
        if task not in self.model.tasks:
            self.refused(call)
            return
        self.run(call)
        self.model.tasks[task] = self.model.tasks[task][0], complete

    @rule(task=consumes(tasks))
    def drop(self, task: str) -> None:
        if self.model.tasks.pop(task, None) is not None:
            self.run(self.healthie.mutations.delete_task(input=DeleteTaskInput(id=task)))

    @rule(target=files, client=clients, content=st.binary(min_size=1, max_size=40))
    def file(self, client: str, content: bytes) -> Any:
        call = self.healthie.documents.upload(client, content, name="letter.txt")
        if client not in self.model.clients:
            self.refused(call)
            return multiple()
        made = self.run(call)
        self.model.files[made.id] = content
        self.model.clients[client].files.add(made.id)
        with TemporaryDirectory() as folder:
            saved = self.run(self.healthie.documents.download(made.id, to=Path(folder, "letter")))
            assert Path(saved.path).read_bytes() == content
        return made.id

    @rule(file=consumes(files))
    def shred(self, file: str) -> None:
        if self.model.files.pop(file, None) is not None:
            self.run(self.healthie.mutations.delete_document(input=DeleteDocumentInput(id=file)))
            for client in self.model.clients.values():
                client.files.discard(file)

    @rule(client=clients, text=NAMES)
    def write(self, client: str, text: str) -> None:
        known = self.model.clients.get(client)
        if known is None:
            return
        sent = self.run(self.healthie.chat.send(client, text))
        assert not known.threads or sent.conversation_id in known.threads
        known.threads.add(sent.conversation_id)
        self.model.messages.setdefault(sent.conversation_id, []).append(text)
        shown = self.all(self.healthie.chat.messages(sent.conversation_id, oldest_first=True))
        assert [note.content for note in shown] == self.model.messages[sent.conversation_id]

    def refused(self, call: Coroutine[Any, Any, Any]) -> None:
        with pytest.raises(InvalidRequestError):
            self.run(call)

    # --- What has to be there -----------------------------------------------------------------------------------------

    @invariant()
    def clients_are_as_the_model_says(self) -> None:
        if not hasattr(self, "healthie"):
            return
        for status in ("active", "archived"):
            listed = self.all(self.healthie.clients.list(status=status, keywords="Model"))
            rows = {row.id: f"{row.first_name} {row.last_name}" for row in listed}
            wanted = {
                id_: f"{client.name} Model {client.number}"
                for id_, client in self.model.clients.items()
                if client.active is (status == "active")
            }
            assert rows == wanted

    @invariant()
    def calendar_follows_the_bookings(self) -> None:
        if not hasattr(self, "healthie"):
            return
        slots = self.healthie.appointments.slots(provider="1", type="1", between=(self.day, self.day), tz=ZONE)
        free = {slot.start for slot in self.run(slots)}
        assert self.free - free == {self.hours[hour] for hour, _ in self.model.booked.values()}
        listed = self.all(self.healthie.appointments.list(between=(self.day, self.day), tz=ZONE, provider="1"))
        shown = {row.id: row for row in listed if row.pm_status is None}
        assert shown.keys() == self.model.booked.keys()

    @invariant()
    def records_are_as_the_model_says(self) -> None:
        if not hasattr(self, "healthie"):
            return
        model, queries = self.model, self.healthie.queries
        if model.invoices:
            listed = self.all(queries.requested_payments(keywords="Model", first=100, into=Owed))
            owed = {row.id: (row.balance_due, row.status == "Paid", row.recipient_id) for row in listed}
            assert owed == {id_: (each.owed, not each.owed, each.client) for id_, each in model.invoices.items()}
        tasks = {row.id: (row.client_id, bool(row.complete)) for row in self.all(queries.tasks(into=Done))}
        assert {id_: row for id_, row in tasks.items() if id_ not in self.seeded_tasks} == model.tasks
        for id_, (client, answer, _) in list(model.answers.items())[-2:]:
            shown = self.run(self.healthie.forms.answers(id_))
            assert {each.label: each.text for each in shown}[QUESTION] == answer
            filled = self.all(self.healthie.forms.filled_in(client=client))
            assert {each.id for each in filled} == {key for key, (who, *_) in model.answers.items() if who == client}
        for id_, client_ in list(model.clients.items())[-2:]:
            assert {row.id for row in self.all(self.healthie.documents.list(client=id_))} == client_.files

    def teardown(self) -> None:
        if hasattr(self, "healthie"):
            self.run(self.healthie.aclose())
        self.runner.close()


def play(examples: int, steps: int) -> None:
    with Sandbox() as sandbox:
        Practice.sandbox = sandbox
        run_state_machine_as_test(
            Practice,
            settings=settings(
                max_examples=examples,
                stateful_step_count=steps,
                deadline=None,
                derandomize=True,
                phases=[Phase.generate],  # shrinking a run of twenty steps takes minutes
                suppress_health_check=list(HealthCheck),
            ),
        )


@pytest.mark.slow
def test_healthie_does_what_the_model_does() -> None:
    play(examples=8, steps=25)


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_healthie_does_what_the_model_does_for_long() -> None:
    play(examples=60, steps=50)

"""Random sequences of writes to Healthie, against a small model of what has to be there afterwards."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from tests.support.healthie_sandbox import Clinic

CLINIC = Clinic()
HOURS = st.integers(9, 12)
DAYS = st.integers(1, 3)
NAMES = st.sampled_from(["Ada", "Grace", "Alan", "Rosalind"])


def mutate(name: str, kind: str, asked: str, **given: Any) -> Any:
    """The payload of a mutation."""
    text = f"mutation($input: {kind}!) {{ {name}(input: $input) {{ {asked} messages {{ field message }} }} }}"
    return CLINIC.ask(text, input=given)


class Practice(RuleBasedStateMachine):
    """One clinic, and what is known of it."""

    patients = Bundle("patients")
    visits = Bundle("visits")
    invoices = Bundle("invoices")
    tasks = Bundle("tasks")
    notes = Bundle("notes")
    documents = Bundle("documents")

    @initialize()
    def begin(self) -> None:
        CLINIC.service.reset()
        self.names: dict[str, str] = {}
        self.booked: dict[str, str] = {}
        self.owed: dict[str, float] = {}
        self.done: dict[str, bool] = {}
        self.answers: dict[str, str] = {}
        self.files: dict[str, str] = {}
        self.made = 0

    @rule(target=patients, name=NAMES)
    def register(self, name: str) -> str:
        self.made += 1
        given = {"first_name": name, "last_name": f"Number {self.made}", "email": f"p{self.made}@example.com"}
        user = mutate("createClient", "createClientInput", "user { id }", **given)["user"]
        self.names[user["id"]] = name
        return str(user["id"])

    @rule(patient=patients, name=NAMES)
    def rename(self, patient: str, name: str) -> None:
        mutate("updateClient", "updateClientInput", "user { id }", id=patient, first_name=name)
        self.names[patient] = name

    @rule(target=visits, patient=patients, day=DAYS, hour=HOURS)
    def book(self, patient: str, day: int, hour: int) -> str:
        at = f"2027-03-{day:02d}T{hour:02d}:00:00-05:00"
        given = {"datetime": at, "appointment_type_id": "1", "contact_type": "Phone Call", "user_id": patient}
        payload = mutate("createAppointment", "createAppointmentInput", "appointment { id date }", **given)
        if at in self.booked.values():
            assert payload["appointment"] is None
            assert [message["field"] for message in payload["messages"]] == ["datetime"]
            return ""
        assert payload["appointment"]["date"] == at
        self.booked[payload["appointment"]["id"]] = at
        return str(payload["appointment"]["id"])

    @rule(visit=consumes(visits))
    def cancel(self, visit: str) -> None:
        if visit:
            mutate("updateAppointment", "updateAppointmentInput", "appointment { id }", id=visit, pm_status="Cancelled")
            del self.booked[visit]

    @rule(target=invoices, patient=patients, price=st.integers(1, 200))
    def bill(self, patient: str, price: int) -> str:
        given = {"invoice_type": "other", "services_provided": "Coaching", "price": str(price), "recipient_id": patient}
        asked = "requestedPayment { id }"
        invoice = mutate("createRequestedPayment", "createRequestedPaymentInput", asked, **given)["requestedPayment"]
        self.owed[invoice["id"]] = float(price)
        return str(invoice["id"])

    @rule(invoice=invoices, amount=st.integers(1, 120), patient=patients)
    def pay(self, invoice: str, amount: int, patient: str) -> None:
        given = {"requested_payment_id": invoice, "sender_id": patient, "amount_paid": str(amount)}
        mutate("createBillingItem", "createBillingItemInput", "billingItem { id }", **given)
        self.owed[invoice] = max(0.0, self.owed[invoice] - amount)

    @rule(target=tasks, patient=patients)
    def plan(self, patient: str) -> str:
        task = mutate("createTask", "createTaskInput", "task { id }", content="Call back", client_id=patient)["task"]
        self.done[task["id"]] = False
        return str(task["id"])

    @rule(task=tasks, complete=st.booleans())
    def finish(self, task: str, complete: bool) -> None:
        if task in self.done:
            mutate("updateTask", "updateTaskInput", "task { id }", id=task, complete=complete)
            self.done[task] = complete

    @rule(task=consumes(tasks))
    def drop(self, task: str) -> None:
        mutate("deleteTask", "deleteTaskInput", "task { id }", id=task)
        self.done.pop(task)

    @rule(target=notes, patient=patients, answer=NAMES)
    def fill_in(self, patient: str, answer: str) -> str:
        given = {
            "custom_module_form_id": "1",
            "user_id": patient,
            "finished": True,
            "form_answers": [{"custom_module_id": "1", "user_id": patient, "answer": answer}],
        }
        asked = "form_answer_group { id }"
        group = mutate("createFormAnswerGroup", "createFormAnswerGroupInput", asked, **given)["form_answer_group"]
        self.answers[group["id"]] = answer
        return str(group["id"])

    @rule(target=documents, patient=patients, content=st.sampled_from(["aGk=", "eWVz"]))
    def file(self, patient: str, content: str) -> str:
        given = {"file_string": f"data:text/plain;base64,{content}", "rel_user_id": patient, "display_name": "letter"}
        made = mutate("createDocument", "createDocumentInput", "document { id }", **given)["document"]
        self.files[made["id"]] = content
        return str(made["id"])

    @invariant()
    def agrees(self) -> None:
        if not hasattr(self, "names"):
            return
        for id_, name in self.names.items():
            assert CLINIC.ask("query($id: ID) { user(id: $id) { first_name } }", id=id_) == {"first_name": name}
        slots = CLINIC.ask(
            '{ availableSlotsForRange(provider_id: "1", appt_type_id: "1", timezone: "America/New_York", '
            'start_date: "2027-03-01", end_date: "2027-03-03") { date } }'
        )
        assert len(slots) == 24 - len(self.booked)
        for id_, owed in self.owed.items():
            found = CLINIC.ask("query($id: ID) { requestedPayment(id: $id) { balance_due status } }", id=id_)
            assert found["balance_due"] == owed
            assert (found["status"] == "Paid") is (owed == 0)
        open_ones = CLINIC.ask('{ tasks(completed_status: "incomplete") { total_count } }')["total_count"]
        assert open_ones == 3 + sum(not done for done in self.done.values())
        for id_, answer in self.answers.items():
            text = "query($id: ID) { formAnswerGroup(id: $id) { form_answers { label answer } } }"
            assert CLINIC.ask(text, id=id_)["form_answers"] == [{"label": "What brings you here?", "answer": answer}]
        for id_ in self.files:
            assert CLINIC.ask("query($id: ID) { document(id: $id) { extension } }", id=id_) == {"extension": "txt"}


TestPractice = pytest.mark.slow(Practice.TestCase)
TestPractice.settings = settings(max_examples=15, stateful_step_count=15, deadline=None, derandomize=True)

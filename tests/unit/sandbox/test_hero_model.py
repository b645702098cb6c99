"""Random sequences of patients, bookings, invoices and files through the SDK, against a small model of them."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Awaitable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
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

from hero_health_api.models import (
    CancelAppointmentBody,
    CouponRef,
    CreateAppointmentBody,
    CreateAttachmentLinkBody,
    CreateInvoiceBody,
    EditAppointmentBody,
    InvoiceItem,
    MergePatientBody,
    PreviewPatientMergeBody,
    RegisterPatientBody,
    UpdateInvoiceBody,
)
from hero_healthie import NO_RETRY, Hero, InvalidRequestError, NotFoundError
from hero_healthie.sandbox import Sandbox

NAMES = st.sampled_from(["Ada", "Grace", "Alan", "Zoë"])
ISSUER = "7"


async def page_of(listed: Awaitable[Any]) -> Any:
    """The first page of a list."""
    return await listed


@dataclass
class Model:
    """What has to be true."""

    patients: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    booked: dict[str, tuple[int, str]] = field(default_factory=dict[str, tuple[int, str]])
    """The slot and the patient of each appointment that takes its time."""
    invoices: dict[str, tuple[str, int, str]] = field(default_factory=dict[str, tuple[str, int, str]])
    """The status, the amount and the patient of each."""
    files: dict[str, list[bytes]] = field(default_factory=dict[str, list[bytes]])


class Practice(RuleBasedStateMachine):
    """One practice group, and a client of it."""

    sandbox: Sandbox
    patients = Bundle("patients")
    appointments = Bundle("appointments")
    invoices = Bundle("invoices")

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.model = Model()

    def run(self, call: Coroutine[Any, Any, Any]) -> Any:
        return self.runner.run(call)

    @initialize()
    def start(self) -> None:
        box = self.sandbox
        box.reset()
        self.hero = Hero(
            api_key=box.hero_api_key,
            practice_group_id=box.hero_practice_group_id,
            environment="staging",
            base_url=box.hero_url,
            retry=NO_RETRY,
        )
        day = (datetime.now(UTC) + timedelta(days=3)).date().isoformat()
        self.day = day
        listing = self.run(page_of(self.hero.booking.list_slots(start_date=day, end_date=day)))
        first = listing.items[0]
        same = ("appointment_type_id", "location_id", "practitioner_id")
        rows = [row for row in listing.items if all(row[name] == first[name] for name in same)]
        self.slots: list[Any] = rows[:4]

    @rule(target=patients, first=NAMES, last=NAMES)
    def register(self, first: str, last: str) -> str:
        body = RegisterPatientBody(first_name=first, last_name=last, dob=date(1990, 1, 1), mobile="+447700900123")
        made: str = self.run(self.hero.patients.register_patient(body=body)).patient_id
        assert made not in self.model.patients
        self.model.patients[made] = (first, last)
        self.model.files[made] = []
        return made

    @rule(target=appointments, patient=patients, at=st.integers(0, 3))
    def book(self, patient: str, at: int) -> Any:
        slot = self.slots[at]
        body = CreateAppointmentBody(
            appointment_type_id=slot["appointment_type_id"],
            location_id=slot["location_id"],
            practitioner_id=slot["practitioner_id"],
            start_time=datetime.fromisoformat(slot["start_time"]),
            duration=15,
            patient_id=patient,
        )
        gone = patient not in self.model.patients
        if gone or any(taken == at for taken, _ in self.model.booked.values()):
            with pytest.raises(InvalidRequestError) as caught:
                self.run(self.hero.booking.create_appointment(body=body))
            assert [each.path for each in caught.value.field_errors] == ["patient_id" if gone else "start_time"]
            return multiple()
        made: str = self.run(self.hero.booking.create_appointment(body=body)).id
        self.model.booked[made] = at, patient
        return made

    @rule(appointment=appointments, at=st.integers(0, 3))
    def move(self, appointment: str, at: int) -> None:
        slot = self.slots[at]
        body = EditAppointmentBody(
            duration=15, practitioner_id=slot["practitioner_id"], start_time=datetime.fromisoformat(slot["start_time"])
        )
        known = self.model.booked.get(appointment)
        taken = any(other == at for name, (other, _) in self.model.booked.items() if name != appointment)
        if known is None or taken:
            with pytest.raises(InvalidRequestError):
                self.run(self.hero.booking.edit_appointment(appointment, body=body))
            return
        self.run(self.hero.booking.edit_appointment(appointment, body=body))
        self.model.booked[appointment] = at, known[1]

    @rule(appointment=appointments)
    def cancel(self, appointment: str) -> None:
        self.run(self.hero.booking.cancel_appointment(appointment, body=CancelAppointmentBody()))
        self.model.booked.pop(appointment, None)
        shown = self.run(self.hero.booking.get_appointment(appointment))
        assert shown.can_be_cancelled is False

    @rule(target=invoices, patient=patients, amount=st.integers(1, 99), at_once=st.booleans())
    def invoice(self, patient: str, amount: int, at_once: bool) -> Any:
        body = CreateInvoiceBody(
            issuer_id=ISSUER,
            patient_id=patient,
            mode="finalize" if at_once else "draft",
            invoice_items_attributes=[InvoiceItem(description="Visit", quantity=2, unit_amount=amount * 100)],
        )
        if patient not in self.model.patients:
            with pytest.raises(InvalidRequestError):
                self.run(self.hero.invoicing.create_invoice(body=body))
            return multiple()
        made = self.run(self.hero.invoicing.create_invoice(body=body))
        self.model.invoices[made.id] = "open" if at_once else "draft", amount * 200, patient
        assert (made.status, made.amount_due, made.patient_record_id) == self.model.invoices[made.id]
        return made.id

    @rule(invoice=invoices, memo=NAMES)
    def change_memo(self, invoice: str, memo: str) -> None:
        changed = self.run(
            self.hero.invoicing.update_invoice(invoice, body=UpdateInvoiceBody(issuer_id=ISSUER, memo=memo))
        )
        assert (changed.status, changed.amount_due, changed.patient_record_id) == self.model.invoices[invoice]

    @rule(invoice=invoices)
    def halve(self, invoice: str) -> None:
        status, _, patient = self.model.invoices[invoice]
        body = UpdateInvoiceBody(issuer_id=ISSUER, coupons=[CouponRef(id="STAFF50")])
        changed = self.run(self.hero.invoicing.update_invoice(invoice, body=body))
        assert changed.amount_due == changed.subtotal / 2
        self.model.invoices[invoice] = status, round(changed.amount_due), patient

    @rule(invoice=invoices)
    def finalize(self, invoice: str) -> None:
        status, amount, patient = self.model.invoices[invoice]
        body = UpdateInvoiceBody(issuer_id=ISSUER, mode="finalize")
        if status != "draft":
            with pytest.raises(InvalidRequestError):
                self.run(self.hero.invoicing.update_invoice(invoice, body=body))
            return
        self.run(self.hero.invoicing.update_invoice(invoice, body=body))
        self.model.invoices[invoice] = "open", amount, patient

    @rule(patient=patients, content=st.binary(min_size=1, max_size=40))
    def attach(self, patient: str, content: bytes) -> None:
        body = CreateAttachmentLinkBody(
            file_data=b64encode(content).decode(), file_name="letter.bin", patient_id=patient
        )
        if patient not in self.model.patients:
            with pytest.raises(InvalidRequestError):
                self.run(self.hero.links.create_attachment_link(body=body))
            return
        link = self.run(self.hero.links.create_attachment_link(body=body)).attachment_link
        assert httpx.get(link, trust_env=False).content == content
        self.model.files[patient].append(content)

    @rule(kept=patients, other=consumes(patients))
    def merge(self, kept: str, other: str) -> None:
        hero, model = self.hero.patients, self.model
        both = kept != other and kept in model.patients and other in model.patients
        if not both:
            with pytest.raises((InvalidRequestError, NotFoundError)):
                self.run(hero.preview_patient_merge(kept, body=PreviewPatientMergeBody(patient_id=other)))
            return
        preview = self.run(hero.preview_patient_merge(kept, body=PreviewPatientMergeBody(patient_id=other)))
        token = preview.to_dict()["merge_token"]
        self.run(hero.merge_patient(kept, body=MergePatientBody(merge_token=token, patient_id=other)))
        del model.patients[other]
        model.files[kept] += model.files.pop(other)
        for appointment, (at, patient) in model.booked.items():
            model.booked[appointment] = at, kept if patient == other else patient
        for invoice, (status, amount, patient) in model.invoices.items():
            model.invoices[invoice] = status, amount, kept if patient == other else patient

    @invariant()
    def patients_are_as_the_model_says(self) -> None:
        listing = self.run(self.hero.patients.list_patients_v3(page_size=50).collect())
        rows = {row.to_dict()["id"]: (row.first_name, row.last_name) for row in listing}
        assert {id_: rows.get(id_) for id_ in self.model.patients} == self.model.patients
        assert len(rows) == 12 + len(self.model.patients)
        for patient, files in self.model.files.items():
            assert len(self.run(page_of(self.hero.patients.list_patient_attachments(patient))).items) == len(files)

    @invariant()
    def slots_follow_the_bookings(self) -> None:
        listing = self.run(page_of(self.hero.booking.list_slots(start_date=self.day, end_date=self.day)))
        free = {row["id"] for row in listing.items}
        taken = {self.slots[at]["id"] for at, _ in self.model.booked.values()}
        assert {slot["id"] for slot in self.slots} - free == taken
        for appointment, (at, patient) in self.model.booked.items():
            shown = self.run(self.hero.booking.get_appointment(appointment))
            assert shown.patient_id == patient
            assert shown.start_time == datetime.fromisoformat(self.slots[at]["start_time"])

    def teardown(self) -> None:
        if hasattr(self, "hero"):
            self.run(self.hero.aclose())
        self.runner.close()


@pytest.mark.slow
def test_hero_does_what_the_model_does() -> None:
    with Sandbox() as sandbox:
        Practice.sandbox = sandbox
        run_state_machine_as_test(
            Practice,
            settings=settings(
                max_examples=5,
                stateful_step_count=20,
                deadline=None,
                derandomize=True,
                phases=[Phase.generate],  # shrinking a run of twenty steps takes minutes
                suppress_health_check=list(HealthCheck),
            ),
        )

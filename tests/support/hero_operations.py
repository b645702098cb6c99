"""Valid arguments for any operation of Hero, made from its description and from the records that the sandbox has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from hero_healthie.sandbox.hero.plan import Plan
from hero_healthie.sandbox.hero.routes import Route, Routes
from hero_healthie.sandbox.hero.rules import RULES
from hero_healthie.sandbox.specs.examples import Examples
from hero_healthie.sandbox.specs.load import hero_description, hero_plan
from hero_healthie.sandbox.specs.samples import HERO_SAMPLES

ROUTES = Routes(hero_description())
BY_NAME = {route.operation: route for route in ROUTES.all}
PLAN = Plan(hero_plan(), ROUTES.all, RULES)
EXAMPLES = Examples(hero_description(), 3)
ITEM = {"quantity": 2, "unit_amount": 500, "description": "Consultation"}

#: A record of each type that path and references may name.
SAMPLE_IDS: Mapping[str, str] = {
    "Admin": HERO_SAMPLES["admin_id"],
    "AdminTeam": "1",
    "Appointment": HERO_SAMPLES["appointment_id"],
    "AppointmentType": HERO_SAMPLES["appointment_type_id"],
    "BatchMessage": HERO_SAMPLES["batch_message_id"],
    "BookingLink": HERO_SAMPLES["booking_link_id"],
    "Episode": HERO_SAMPLES["episode_id"],
    "Form": HERO_SAMPLES["form_id"],
    "FormResponse": HERO_SAMPLES["form_response_id"],
    "Invoice": HERO_SAMPLES["draft_invoice_id"],
    "Location": HERO_SAMPLES["location_id"],
    "Message": HERO_SAMPLES["message_id"],
    "Patient": HERO_SAMPLES["patient_id"],
    "Practitioner": HERO_SAMPLES["practitioner_id"],
    "Prescriber": HERO_SAMPLES["prescriber_id"],
    "ShortLink": HERO_SAMPLES["short_link_id"],
    "Task": HERO_SAMPLES["task_id"],
}
#: What the rules of an operation want beyond its description.
BODIES: Mapping[str, Mapping[str, Any]] = {
    "createInvoice": {"issuer_id": "7", "patient_id": "101", "invoice_items_attributes": [ITEM]},
    "updateInvoice": {"issuer_id": "7", "memo": "Thank you"},
    "linkInvoice": {"stripe_invoice_id": HERO_SAMPLES["draft_stripe_id"], "appointment_id": "501"},
    "createMembershipPolicy": {"membership_scheme_id": HERO_SAMPLES["membership_scheme_id"]},
    "registerPatientPds": {"nhs_number": "9434765919", "dob": "1992-01-01"},
    "createAttachmentLink": {"file_data": "aGVsbG8=", "file_name": "a.txt", "patient_id": "101"},
}


@dataclass
class Caller:
    """Calls operations by name, over HTTP."""

    http: httpx.Client
    bodies: dict[str, Any] = field(default_factory=dict[str, Any])

    def __call__(self, operation: str, id_: str | None = None, body: Any = None, /, **query: Any) -> httpx.Response:
        """Call an operation, and return whatever it responds."""
        route = BY_NAME[operation]
        path = route.template.replace("{id}", str(id_))
        content = {"json": body} if body is not None else {}
        return self.http.request(route.method, path, params=query, **content)

    def ok(self, operation: str, id_: str | None = None, body: Any = None, /, **query: Any) -> Any:
        """Call an operation that succeeds, and return the parsed response."""
        response = self(operation, id_, body, **query)
        assert response.status_code == BY_NAME[operation].success[0], f"{operation}: {response.text}"
        return response.json() if response.content else None

    def slot(self, **wanted: str) -> dict[str, Any]:
        """Return the last free slot that is listed: what a type can have next stays as it is."""
        start = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
        wanted = wanted or {
            "practitioner_id": SAMPLE_IDS["Practitioner"],
            "appointment_type_id": SAMPLE_IDS["AppointmentType"],
        }
        for slot in reversed(self.ok("listSlots", start_date=start)["data"]):
            if all(slot[name] == value for name, value in wanted.items()):
                return slot
        raise AssertionError("no slot is free")

    def times(self, slot: dict[str, Any]) -> dict[str, Any]:
        """Return the fields of a body that reserves a slot."""
        minutes = (moment(slot["finish_time"]) - moment(slot["start_time"])).total_seconds() / 60
        names = ("appointment_type_id", "location_id", "practitioner_id", "start_time")
        return {**{name: slot[name] for name in names}, "duration": minutes}

    def reserve(self, slot: dict[str, Any] | None = None, **more: Any) -> str:
        """Reserve a slot and return the id of the appointment."""
        return self.ok("createAppointment", None, {**self.times(slot or self.slot()), **more})["id"]

    def patient(self, **fields: Any) -> str:
        """Register a patient and return the id."""
        return self.ok("registerPatient", None, {**PATIENT, **fields})["patient_id"]

    def arguments(self, route: Route) -> tuple[str | None, dict[str, Any], Any]:
        """Return id, query and body with which an operation succeeds."""
        query: dict[str, Any] = {}
        name = route.operation
        if name == "listCustomers":
            query = {"query": "ada"}
        elif name == "getDefaultCustomer":
            query = {"patient_id": HERO_SAMPLES["patient_id"]}
        elif name == "getLinkStatus":
            query = {"id": SAMPLE_IDS["ShortLink"]}
        return self._id(route), query, self._body(route)

    def _id(self, route: Route) -> str | None:
        match route.operation:
            case "getSlot":
                return self.slot()["id"]
            case "editAppointment":
                return self.reserve()
            case "getAutomatedMessage":
                return self.ok("listAutomatedMessages", status="SCHEDULED")["data"][0]["id"]
            case "deleteWebhook":
                hook = {"event_type": "appointment.confirmed", "url": "http://127.0.0.1:9/"}
                return self.ok("createWebhook", None, hook)["id"]
            case _ if "{id}" in route.template:
                task = PLAN.task(route.operation)
                kind = task.parent or task.record or PLAN.collection(route.segments[1]) or "Invoice"
                return SAMPLE_IDS[kind]
            case _:
                return None

    def _body(self, route: Route) -> Any:
        name = route.operation
        if name in BODIES:
            return dict(BODIES[name])
        if name in {"createAppointment", "editAppointment", "checkSlotAvailability"}:
            fields = self.times(self.slot())
            return fields if name != "editAppointment" else {each: fields[each] for each in _MOVED}
        if name in {"previewPatientMerge", "mergePatient"}:
            return self._merge(name)
        if name == "connectPatientEhr":
            rows = self.ok("listPatientEhrCandidates", SAMPLE_IDS["Patient"])["data"]
            return {"ehr_partner_id": rows[0]["ehr_partner_id"]}
        content = route.definition.get("requestBody", {}).get("content", {}).get("application/json")
        return valid(EXAMPLES.make(content["schema"], name)) if content else None

    def _merge(self, name: str) -> dict[str, Any]:
        body = {"patient_id": "102" if name == "mergePatient" else "103"}
        if name == "mergePatient":
            preview = self.ok("previewPatientMerge", SAMPLE_IDS["Patient"], body)
            body["merge_token"] = preview["merge_token"]
        return body


PATIENT = {"first_name": "Ada", "last_name": "King", "dob": "1990-12-10", "mobile": "+447700900123"}
_MOVED = ("duration", "practitioner_id", "start_time")


def moment(text: str) -> datetime:
    """Return a time as written."""
    return datetime.fromisoformat(text)


def valid(value: Any, name: str = "") -> Any:
    """Return an example with references to records that there are."""
    if isinstance(value, dict):
        named = name == "assignees"
        kind = {"type": "Admin", "id": SAMPLE_IDS["Admin"]} if named else {}
        wanted = {"assignee_type": "admin"} if "assignee_type" in value else {}
        parts = {key: valid(part, key) for key, part in value.items() if key != "attachment_uuid"}
        return {**parts, **kind, **wanted}
    if isinstance(value, list):
        return [valid(part, name) for part in value]
    if name == "assignee_id":
        return type(value)(SAMPLE_IDS["Admin"])
    kind = PLAN.referred_type(name)
    return type(value)(SAMPLE_IDS[kind]) if kind is not None else value

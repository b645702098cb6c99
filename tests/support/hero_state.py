"""Prove which operations of Hero are on real state: another's write changes the response, or is of what it shows.

Each operation that writes is carried out once in a fresh sandbox, and all that read are compared before and after it;
what it names is read by each operation that takes the id of one record. `python -m tests.support.hero_state` writes the
proof into docs/site/sandbox-hero.csv, for the reference, and its figures into docs/sandbox-operations.md.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from typing import Any

import httpx

from docs.site.answers import SANDBOX, Answers, write_answers
from hero_healthie.sandbox import Sandbox
from tests.support.hero_operations import BY_NAME, PLAN, ROUTES, SAMPLE_IDS, Caller, moment
from tests.support.paths import ROOT

PAGE = ROOT / "docs/sandbox-operations.md"
BEGIN, END = "<!-- hero: begin -->", "<!-- hero: end -->"
#: What neither writes nor shows what is written: tokens, a check of a code, and what only a practice sets up.
ALONE = {
    "createAccessToken",
    "getForm",
    "getHcaConsultant",
    "getHeidiToken",
    "listCoupons",
    "listForms",
    "listPracticeGroupElements",
    "listTemplates",
    "searchHcaConsultants",
    "validateSnomed",
}
#: POST, and yet they write nothing.
QUESTIONS = {"checkSlotAvailability", "previewPatientMerge", "validateSnomed"}
READS = [route.operation for route in ROUTES.all if route.method == "GET" or route.operation in QUESTIONS]
WRITES = [route.operation for route in ROUTES.all if route.operation not in {*READS, "createAccessToken"}]
#: Bodies that do more than the least that is valid.
BODIES: Mapping[str, Mapping[str, Any]] = {
    "createInvoice": {
        "issuer_id": "7",
        "appointment_id": "501",
        "customer_stripe_id": "cus_42_0102",
        "set_default_customer": True,
    },
    "updateInvoice": {"issuer_id": "7", "appointment_id": "501"},
    "updatePracticeGroup": {"name": "Another name", "prescription_partner_enabled": True},
}


class Scene:
    """A practice group with one van that has one free slot, and an argument for every operation.

    The slot is on the day of the appointment that gets cancelled, whose time is listed on that day whatever today is.
    """

    def __init__(self, sandbox: Sandbox, call: Caller) -> None:
        sandbox.reset()
        self.call = call
        booked = call.ok("getAppointment", SAMPLE_IDS["Appointment"])
        day = moment(booked["start_time"]).date().isoformat()
        place, person = sandbox.given.location(name="Van").id, sandbox.given.practitioner(id="9").id
        hours = {"dates": [day], "opens": "10:00", "closes": "10:15", "appointment_type_ids": ["1"]}
        sandbox.given.availability(location_id=place, practitioner_id=person, **hours)
        self.slot = call.slot(practitioner_id=person)
        self._day = day

    def reading(self, operation: str) -> tuple[str | None, Any, dict[str, Any]]:
        """Return id, body and query that read what the writes of these tests write."""
        id_, query, body = self.call.arguments(BY_NAME[operation])
        match operation:
            case "getSlot":
                id_ = self.slot["id"]
            case "checkSlotAvailability":
                body = self.call.times(self.slot)
            case "listLocations" | "listPractitioners":
                query = {"has_availability": "true"}
            case "listSlots" | "countSlots":
                query = {"start_date": self._day, "end_date": self._day}
            case _ if "page_size" in BY_NAME[operation].query.names:
                query["page_size"] = 200
            case _:
                pass
        return id_, body, query

    def writing(self, operation: str) -> tuple[str | None, Any]:
        """Return id and body of a write, made ready to be carried out."""
        id_, _, body = self.call.arguments(BY_NAME[operation])
        if operation == "createAppointment":
            body = {**self.call.times(self.slot), "patient_id": "101"}
        elif operation == "updateAdmin":
            id_ = "1"
        return id_, BODIES.get(operation, body)


def proofs() -> dict[str, set[str]]:
    """For each operation, the others that write what it reads or read what it writes."""
    found: dict[str, set[str]] = {route.operation: set() for route in ROUTES.all}
    with Sandbox() as sandbox:
        headers = {"x-api-key": sandbox.hero_api_key, "x-practice-group-id": "42"}
        with httpx.Client(base_url=sandbox.hero_url, headers=headers, trust_env=False, timeout=60) as http:
            call = Caller(http)
            for write in WRITES:
                for read in shown_by(sandbox, call, write):
                    found[write].add(read)
                    found[read].add(write)
    return found


def shown_by(sandbox: Sandbox, call: Caller, write: str) -> set[str]:
    """Return the operations that show what a write wrote."""
    scene = Scene(sandbox, call)
    id_, body = scene.writing(write)
    readings = {read: scene.reading(read) for read in READS}

    def responses() -> dict[str, tuple[int, bytes]]:
        got = {read: call(read, at, sent, **query) for read, (at, sent, query) in readings.items()}
        return {read: (response.status_code, response.content) for read, response in got.items()}

    before = responses()
    written = call.ok(write, id_, body)
    after = responses()
    changed = {read for read in READS if before[read] != after[read]}
    return changed | {read for new in new_ids(written) for read in READS if reads(call, read, new, before[read])}


def new_ids(written: Any) -> set[str]:
    return {str(value) for name, value in (written or {}).items() if (name == "id" or name.endswith("_id")) and value}


def reads(call: Caller, read: str, id_: str, before: tuple[int, bytes]) -> bool:
    """Whether an operation shows the record of an id that is not among the seeded ones."""
    if not id_.isdecimal() or int(id_) <= 1000:
        return False
    if "{id}" in BY_NAME[read].template:
        response = call(read, id_, {} if read in QUESTIONS else None)
    elif read == "getLinkStatus":
        response = call(read, id=id_)
    else:
        return False
    return response.status_code == 200 and response.content != before[1]


def answers(found: Mapping[str, set[str]]) -> dict[str, Answers]:
    """What each operation answers from, and the proof, as the reference shows it."""
    states = {task.operation: task.state for task in PLAN.tasks}
    rows: dict[str, Answers] = {}
    for operation, others in found.items():
        said = "written by" if operation in READS else "read by"
        proof = f"{said} {', '.join(f'`{other}`' for other in sorted(others)[:3])}" if others else ""
        rows[operation] = Answers(states[operation], proof)
    return rows


def page_with_figures(text: str, rows: Mapping[str, Answers]) -> str:
    """The page with the figures as they have to be."""
    counts = Counter(row.state for row in rows.values())
    proven = sum(bool(row.proof) for row in rows.values())
    figures = (
        f"Of {len(rows)} operations, {counts['stored']} are stored, {counts['computed']} computed and "
        f"{counts['canned']} canned. {proven} read what another wrote, or write what another reads."
    )
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}\n\n{figures}\n\n{END}{rest.split(END)[1]}"


def main() -> None:
    """Write what was found, and its figures into the page."""
    rows = answers(proofs())
    SANDBOX["hero"].write_text(write_answers(rows), "utf-8")
    PAGE.write_text(page_with_figures(PAGE.read_text("utf-8"), rows), "utf-8")
    sys.stdout.write(f"{SANDBOX['hero'].name}: {len(rows)} operations of Hero\n")


if __name__ == "__main__":
    main()

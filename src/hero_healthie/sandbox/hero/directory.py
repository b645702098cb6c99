"""Ties the operations without rules of their own to the records that the rules look at.

A patient who is listed can be invoiced, and an appointment or a patient that was just made is known.
"""

from __future__ import annotations

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.hero.rules import HeroCall
from hero_healthie.sandbox.hero.state import PracticeGroup

_PATIENT_LISTS = {"listPatients", "listPatientsV2", "listPatientsV3"}


def known_rows(operation: str, group: PracticeGroup, query: JsonObject) -> list[JsonObject] | None:
    """What is known of each row of a list; None for a list of anything else."""
    if operation == "listAdmins":
        return [{"id": admin} for admin in group.admins]
    if operation not in _PATIENT_LISTS:
        return None
    wanted = {name: str(query[name]).lower() for name in ("first_name", "last_name") if query.get(name)}
    search = str(query.get("search") or "").lower()
    return [
        {"id": patient, **names}
        for patient, names in group.patients.items()
        if all(str(names[name]).lower() == value for name, value in wanted.items())
        and search in f"{patient} {names['first_name']} {names['last_name']}".lower()
    ]


def remember(operation: str, call: HeroCall, record_id: str) -> JsonObject:
    """Keeps what an operation made, and gives the fields of the answer that follow from it."""
    group, body = call.group, call.body
    if operation == "createAppointment":
        group.appointments[record_id] = str(body.get("patient_id") or next(iter(group.patients)))
    elif operation in {"registerPatient", "registerPatientPds"}:
        names = {name: str(body.get(name) or "Unknown") for name in ("first_name", "last_name")}
        group.patients[record_id] = names
        return {"patient_id": record_id}
    return {}

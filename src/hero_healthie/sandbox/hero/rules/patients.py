"""Register patients, merge them, and connect them to the record of their EHR."""

from __future__ import annotations

import hashlib
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie.sandbox.common.nhs_numbers import is_nhs_number
from hero_healthie.sandbox.hero.calls import HeroCall, NotFoundError, Rule
from hero_healthie.sandbox.hero.engine import fields_from
from hero_healthie.sandbox.hero.people import made_up_patient, new_patient
from hero_healthie.sandbox.hero.state import PracticeGroup
from hero_healthie.sandbox.hero.validation import refuse
from hero_healthie.sandbox.store.records import Record
from hero_healthie_runtime.json import is_array, is_object


def register_patient(call: HeroCall) -> Any:
    """Register a patient, or change the one of this NHS number and date of birth."""
    group, fields = call.group, fields_from(call)
    if fields.get("nhs_number"):
        fields["nhs_number"] = str(fields["nhs_number"]).replace(" ", "")
    known = _of_nhs_number(group, fields.get("nhs_number"), fields.get("dob"))
    if known is None:
        record = group.add("Patient", {**new_patient(), **fields})
        call.record_effect("created", record.type, record.id)
    else:
        record = group.change(known, **fields)
        call.record_effect("updated", record.type, record.id)
    return {"patient_id": record.id}


def register_patient_pds(call: HeroCall) -> Any:
    """Return the patient of an NHS number, made of what the Spine knows where there is none yet.

    Without an NHS number only a patient who is known is found; everybody else has to prove identity.
    """
    group, body = call.group, call.body
    number = str(body.get("nhs_number") or "").replace(" ", "")
    if not number:
        known = _of_demographics(group, body)
        if known is not None:
            return {"patient_id": known.id}
        return {"message": "The patient has to prove identity.", "login_url": f"{call.base_url}/login"}
    if not is_nhs_number(number):
        raise refuse("nhs_number", "a valid NHS number")
    known = _of_nhs_number(group, number)
    if known is not None:
        if body.get("dob") and str(known.get("dob"))[:10] != str(body["dob"])[:10]:
            raise NotFoundError
        return {"patient_id": known.id}
    fields: JsonObject = {"nhs_number": number, "data_source": "pds"}
    fields |= {name: body[name] for name in ("dob", "ehr_partner_id") if body.get(name) is not None}
    record = group.add("Patient", {**made_up_patient(int(number)), **fields, "data_source": "hero"})
    call.record_effect("created", record.type, record.id)
    return {"patient_id": record.id}


def preview_merge(call: HeroCall) -> Any:
    """Show what a merge would make of two patients, with the token that the merge takes."""
    kept, other = _pair(call)
    merged = {**kept.values, **_taken_over(kept, other)}
    shown = {name: value for name, value in merged.items() if name not in {"default_customer_id", "landline"}}
    return {"merge_token": _token(kept, other), "patient": {"id": kept.id, **shown}, "merged_patient_id": other.id}


def merge_patient(call: HeroCall) -> Any:
    """Merge another patient into this one, with everything that is the other's."""
    group = call.group
    kept, other = _pair(call)
    if call.body["merge_token"] != _token(kept, other):
        raise refuse("merge_token", "the token of a preview of these two patients as they are now")
    kept = group.change(kept, **_taken_over(kept, other))
    for type_ in group.store.types:
        for record in list(group.all(type_)):
            moved = {name: _moved(value, other.id, kept.id) for name, value in record.values.items() if _holds(name)}
            if any(moved[name] != record.get(name) for name in moved):
                group.store.update(record.ref, moved)
    group.remove(other)
    call.record_effect("merged", kept.type, kept.id)
    return {"id": kept.id}


def list_candidates(call: HeroCall) -> Any:
    """List the records of the EHR that may be the patient's: the one of the NHS number, or else of the name."""
    patient = call.found("Patient")
    schema = call.shapes.rows_schema(call.route.success[1])
    number = patient.get("nhs_number")
    if not number and not patient.get("last_name"):
        return {"data": [], "count": 0}
    row = {**call.shapes.show(call.group, patient, schema, call.task), "ehr_partner_id": _ehr_id(patient)}
    row |= {"data_source": "emis", "emis_id": _ehr_id(patient).removeprefix("emis-")}
    row["identifiers"] = [{"source": "ehr_partner"}, *([{"source": "nhs"}] if number else [])]
    return {"data": [row], "count": 1}


def connect_ehr(call: HeroCall) -> Any:
    """Connect a patient to one of the candidates."""
    group, patient = call.group, call.found("Patient")
    wanted = _ehr_id(patient)
    if call.body["ehr_partner_id"] != wanted:
        raise refuse("ehr_partner_id", "an EHR record that is a candidate for this patient")
    patient = group.change(
        patient, ehr_partner_id=wanted, emis_id=wanted.removeprefix("emis-"), last_sync_at=group.timestamp()
    )
    call.record_effect("updated", patient.type, patient.id)
    call.send_event("patient.medical-record-updated", patient.id)
    return {"id": patient.id}


def list_payment_methods(call: HeroCall) -> Any:
    """List the sources of the patient's default customer."""
    customer = call.group.get("Customer", call.found("Patient").get("default_customer_id"))
    sources = as_list(customer.get("sources")) if customer is not None else []
    return {"data": sources, "count": len(sources)}


def _of_nhs_number(group: PracticeGroup, number: Any, dob: Any = None) -> Record | None:
    if not number:
        return None
    found = group.store.where("Patient", "nhs_number", str(number).replace(" ", ""))
    return next((each for each in found if dob is None or str(each.get("dob"))[:10] == str(dob)[:10]), None)


def _of_demographics(group: PracticeGroup, body: JsonObject) -> Record | None:
    wanted = {"first_name": body.get("forename"), "last_name": body.get("surname"), "postcode": body.get("postcode")}
    given = {name: str(value).lower() for name, value in wanted.items() if value}
    if "last_name" not in given or not body.get("dob"):
        return None
    for patient in group.all("Patient"):
        same = all(str(patient.get(name)).lower() == value for name, value in given.items())
        if same and str(patient.get("dob"))[:10] == str(body["dob"])[:10]:
            return patient
    return None


def _pair(call: HeroCall) -> tuple[Record, Record]:
    kept = call.found("Patient")
    if call.body["patient_id"] == kept.id:
        raise refuse("patient_id", "another patient")
    return kept, call.found("Patient", call.body["patient_id"])


def _taken_over(kept: Record, other: Record) -> JsonObject:
    """Return what the other knows and the kept one does not."""
    return {name: value for name, value in other.values.items() if kept.get(name) is None and value is not None}


def _token(kept: Record, other: Record) -> str:
    text = f"{kept.id} {dict(kept.values)} {other.id} {dict(other.values)}"
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _holds(field: str) -> bool:
    return field in {"patient_id", "client_id", "billpayer_id", "members", "recipients", "assignees"}


def _moved(value: Any, old: str, new: str) -> Any:
    if is_array(value):
        return [_moved(part, old, new) if is_object(part) else part for part in value]
    if is_object(value):
        return {name: new if name == "patient_id" and part == old else part for name, part in value.items()}
    return new if value == old else value


def _ehr_id(patient: Record) -> str:
    return f"emis-{hashlib.sha256(str(patient.get('nhs_number') or patient.id).encode()).hexdigest()[:8]}"


RULES: dict[str, Rule] = {
    "registerPatient": register_patient,
    "registerPatientPds": register_patient_pds,
    "previewPatientMerge": preview_merge,
    "mergePatient": merge_patient,
    "listPatientEhrCandidates": list_candidates,
    "connectPatientEhr": connect_ehr,
    "listPatientPaymentMethods": list_payment_methods,
}

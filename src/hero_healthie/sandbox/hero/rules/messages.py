"""Send messages to one patient or to many, and check the codes that go with them."""

from __future__ import annotations

from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.hero.calls import HeroCall, Rule
from hero_healthie.sandbox.hero.engine import fields_from
from hero_healthie.sandbox.hero.state import PracticeGroup, moment
from hero_healthie.sandbox.hero.validation import refuse
from hero_healthie.sandbox.store.records import Record

_CONTACTS = {"sms": "mobile", "email": "email"}
_SNOMED_LENGTHS = range(6, 19)
#: The tables of Verhoeff's scheme, by which the last digit of a SNOMED code checks the others.
_TIMES = (
    *("0123456789", "1234067895", "2340178956", "3401289567", "4012395678"),
    *("5987604321", "6598710432", "7659821043", "8765932104", "9876543210"),
)
_TURNED = (
    *("0123456789", "1576283094", "5803796142", "8916043527"),
    *("9453126870", "4286573901", "2793806415", "7046913258"),
)


def send_message(call: HeroCall) -> Any:
    """Send a message now, or at the time that the body says."""
    group, body = call.group, call.body
    patient = call.found("Patient", body["patient_id"])
    contact = _contact(body, patient)
    attachment = body.get("attachment_uuid")
    if attachment is not None and group.first("AttachmentLink", "attachment_uuid", attachment) is None:
        raise refuse("attachment_uuid", "an attachment link of this practice group")
    fields = fields_from(call)
    record = group.add(
        "Message",
        {
            **fields,
            "content": body["message_string"],
            "recipient_contact_detail": contact,
            "scheduled_at": body.get("send_at"),
            "submitted_by": "API",
            "write_to_record": bool(body.get("write_to_record")),
        },
    )
    call.record_effect("created", record.type, record.id)
    shown = call.show(record)
    if body.get("write_to_record"):
        _write_to_record(call, record, patient)
    return shown


def get_message(call: HeroCall) -> Any:
    """Show a message, with what became of its copy in the medical record."""
    record = call.found("Message")
    shown = call.show(record)
    outcome = record.get("record_outcome")
    return {**{name: value for name, value in shown.items() if name != "write_to_record"}} | (
        {"write_to_record": outcome} if outcome is not None else {}
    )


def create_batch(call: HeroCall) -> Any:
    """Make a batch message, which is not sent yet."""
    if call.body["channel"] == "EMAIL" and not call.body.get("subject"):
        raise refuse("subject", "string", "invalid_type")
    fields = fields_from(call)
    recipients = as_list(fields.pop("recipients"))
    record = call.group.add("BatchMessage", {**fields, "status": "CREATED"})
    for row in map(as_object, recipients):
        patient = _recipient(call.group, row)
        status = "ENRICHED" if patient is not None else "ENRICHMENT_ERROR"
        known: JsonObject = {"batch_message_id": record.id, "patient_id": patient.id if patient else None}
        call.group.add("BatchMessageRecipient", {**row, **known, "status": status})
    call.record_effect("created", record.type, record.id)
    return call.show(record)


def send_batch(call: HeroCall) -> Any:
    """Send a batch message, once."""
    group, record = call.group, call.found("BatchMessage")
    if record.get("status") != "CREATED":
        raise refuse("id", "a batch message that was not sent yet")
    for recipient in group.store.where("BatchMessageRecipient", "batch_message_id", record.id):
        known = recipient.get("patient_id")
        values: JsonObject = {"batch_message_id": record.id, "recipient_id": recipient.id, "patient_id": known}
        group.add("BatchMessageSend", {**values, "status": "SUCCESS" if known else "ERROR"})
    record = group.change(record, status="COMPLETED")
    call.record_effect("sent", record.type, record.id)
    return call.show(record)


def validate_snomed(call: HeroCall) -> Any:
    """Return whether a code has the form of a SNOMED code, its check digit included."""
    code = str(call.body["code"])
    return {"code": code, "valid": len(code) in _SNOMED_LENGTHS and code.isdecimal() and _checks(code)}


def _contact(body: JsonObject, patient: Record) -> str | None:
    for kind, given in (
        (body["message_type"], body.get("recipient_contact_detail")),
        (body.get("fallback_message_type"), body.get("fallback_contact_detail")),
    ):
        if kind is not None and kind not in _CONTACTS:
            return None
        contact = given or patient.get(_CONTACTS.get(str(kind), ""))
        if contact:
            return str(contact)
    raise refuse("recipient_contact_detail", "an address, as the patient's record has none")


def _write_to_record(call: HeroCall, record: Record, patient: Record) -> None:
    linked = patient.get("ehr_partner_id") is not None
    outcome: JsonObject = {"status": "succeeded" if linked else "failed"}
    if record.get("snomed_code"):
        outcome["snomed_code"] = record.get("snomed_code")
    outcome |= (
        {"write_to_record_at": call.group.timestamp()}
        if linked
        else {"failure_reason": "The patient is not connected to an EHR."}
    )
    call.group.change(record, record_outcome=outcome)
    call.send_event(f"write-to-record.{outcome['status']}", record.id)


def _recipient(group: PracticeGroup, row: JsonObject) -> Record | None:
    if row.get("patient_id") is not None:
        return group.get("Patient", row["patient_id"])
    found = group.store.where("Patient", "nhs_number", str(row.get("nhs_number")))
    born = moment(row.get("dob"))
    return next((each for each in found if born is None or moment(each.get("dob")) == born), None)


def _checks(code: str) -> bool:
    check = 0
    for at, digit in enumerate(reversed(code)):
        check = int(_TIMES[check][int(_TURNED[at % 8][int(digit)])])
    return check == 0


RULES: dict[str, Rule] = {
    "sendMessage": send_message,
    "getMessage": get_message,
    "createBatchMessage": create_batch,
    "sendBatchMessage": send_batch,
    "validateSnomed": validate_snomed,
}

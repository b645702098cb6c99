"""Compute the fields of records that follow from other records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie.sandbox.hero.slots import free_of_type, is_active
from hero_healthie.sandbox.hero.state import PracticeGroup, moment, written
from hero_healthie.sandbox.store.records import Record


def _appointment(group: PracticeGroup, record: Record) -> JsonObject:
    now, start = group.now(), moment(record.get("start_time"))
    kind = group.get("AppointmentType", record.get("appointment_type_id"))
    hours = kind.get("cancellation_policy_hours", 0) if kind is not None else 0
    active = is_active(record, now)
    early = start is None or start - timedelta(hours=hours) > now
    confirmed = bool(record.get("booking_confirmed_at"))
    status = (
        "cancelled" if record.get("cancelled_at") else "booked" if confirmed else "reserved" if active else "expired"
    )
    ways: JsonObject = {name: bool(kind and kind.get(name)) for name in ("in_person", "telephone", "video")}
    return {
        **ways,
        "status": status,
        "can_be_cancelled": active and early,
        "can_be_rescheduled": active and early and not confirmed,
        "cancellation_policy_hours": hours,
    }


def _appointment_type(group: PracticeGroup, record: Record) -> JsonObject:
    count, first = free_of_type(group, record.id)
    return {"slot_count": count, "next_available_at": written(first.start) if first is not None else None}


def _automated_message(group: PracticeGroup, record: Record) -> JsonObject:
    due = moment(record.get("send_at"))
    waits = due is not None and due > group.now()
    return {"status": "INVALIDATED" if record.get("invalidated_at") else "SCHEDULED" if waits else "SENT"}


def _booking_link(group: PracticeGroup, record: Record) -> JsonObject:
    short = group.get("ShortLink", record.get("short_link_id"))
    chosen = {name: [record.get(name)] if record.get(name) else [] for name in ("appointment_type_id", "location_id")}
    return {
        "active": short is not None and _short_link(group, short)["status"] != "expired",
        "meta": chosen,
        "number_of_uses": short.get("number_of_uses", 0) if short else 0,
        "open_count": short.get("open_count", 0) if short else 0,
        "short_link": short.get("url") if short else "",
        "unlimited_use": record.get("maximum_use_count") is None,
    }


def _short_link(group: PracticeGroup, record: Record) -> JsonObject:
    ends, most = moment(record.get("expiry_date")), record.get("maximum_use_count")
    uses = int(record.get("number_of_uses") or 0)
    # A link that ends on a day is good to the end of that day.
    over = (
        ends is not None
        and ends + timedelta(days=len(str(record.get("expiry_date"))) == len("2026-01-01")) < group.now()
    )
    used_up = most is not None and uses >= most
    return {"status": "expired" if over else "used" if used_up or uses else "unused"}


def _episode(group: PracticeGroup, record: Record) -> JsonObject:
    notes = group.store.where("EpisodeNote", "episode_id", record.id)
    shown = ("description", "created_at", "archived_at")
    return {"notes": [{"id": int(note.id), **{name: note.get(name) for name in shown}} for note in notes]}


def _episode_note(group: PracticeGroup, record: Record) -> JsonObject:
    admin = group.get("Admin", record.get("admin_id"))
    if admin is None:
        return {}
    return {
        "admin": {
            "id": int(admin.id),
            **_full_name(group, admin),
            "first_name": admin.get("first_name"),
            "last_name": admin.get("last_name"),
        }
    }


def _form_response(group: PracticeGroup, record: Record) -> JsonObject:
    invoice = group.first("Invoice", "appointment_id", record.get("appointment_id"))
    return {"invoice_id": invoice.id if invoice is not None else None}


def _full_name(group: PracticeGroup, record: Record) -> JsonObject:
    del group
    names = (record.get("title"), record.get("first_name"), record.get("last_name"))
    return {"full_name": " ".join(str(name) for name in names if name)}


def _message(group: PracticeGroup, record: Record) -> JsonObject:
    due = moment(record.get("scheduled_at"))
    waits = due is not None and due > group.now()
    sent = None if waits else record.get("scheduled_at") or record.get("created_at")
    return {"status": "scheduled" if waits else "delivered", "sent_at": sent}


def _patient(group: PracticeGroup, record: Record) -> JsonObject:
    known = (
        ("hero_id", "Hero", "hero", "main", record.id),
        ("hero_uid", "Hero", "hero", "secondary", record.get("uid")),
        ("nhs_number", "NHS", "nhs", "secondary", record.get("nhs_number")),
        ("ehr_partner_id", "EMIS", "ehr_partner", "secondary", record.get("ehr_partner_id")),
    )
    fields = ("name", "label", "source", "role", "value")
    policies = [policy for policy in group.all("MembershipPolicy") if is_member(policy, record.id)]
    schemes = [group.get("MembershipScheme", policy.get("membership_scheme_id")) for policy in policies]
    return {
        **_full_name(group, record),
        "identifiers": [dict(zip(fields, row, strict=True)) for row in known if row[-1]],
        "ehr_registered": record.get("ehr_partner_id") is not None,
        "emails": record.get("emails") or ([record.get("email")] if record.get("email") else None),
        "membership_scheme_names": [scheme.get("name") for scheme in schemes if scheme is not None],
    }


def is_member(policy: Record, patient_id: str) -> bool:
    """Return whether a membership policy has a patient as member."""
    return any(member.get("patient_id") == patient_id for member in as_list(policy.get("members")))


def _practice_group(group: PracticeGroup, record: Record) -> JsonObject:
    enabled = bool(record.get("prescription_partner_enabled"))
    return {"capabilities": ["sms_messaging", "email_messaging", "booking", *(["prescribing"] if enabled else [])]} | {
        "id": group.id
    }


def _practitioner(group: PracticeGroup, record: Record) -> JsonObject:
    admin = group.get("Admin", record.id)
    if admin is None:
        return {}
    shown = ("first_name", "last_name", "email", "prescriber_details", "external_prescriber_id")
    return {**{name: admin.get(name) for name in shown}, "name": _full_name(group, admin)["full_name"]}


_BY_TYPE: Mapping[str, Callable[[PracticeGroup, Record], JsonObject]] = {
    "Appointment": _appointment,
    "AppointmentType": _appointment_type,
    "AutomatedMessage": _automated_message,
    "BookingLink": _booking_link,
    "Episode": _episode,
    "EpisodeNote": _episode_note,
    "FormResponse": _form_response,
    "Message": _message,
    "Patient": _patient,
    "PracticeGroup": _practice_group,
    "Practitioner": _practitioner,
    "ShortLink": _short_link,
}


def fields_of(group: PracticeGroup, record: Record) -> JsonObject:
    """Return all fields of a record: what is stored and what follows."""
    compute = _BY_TYPE.get(record.type)
    own: JsonObject = {"id": record.id, "practice_group_id": group.id, **record.values}
    return {**own, **compute(group, record)} if compute is not None else own

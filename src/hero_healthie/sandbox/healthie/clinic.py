"""Seed the clinic: the records that tests and examples rely on, and those that make sense together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.healthie.records.account import SEEDED, ZONE, Account, iso
from hero_healthie.sandbox.healthie.records.seeds import Seeds
from hero_healthie.sandbox.healthie.rules.invoices import seed_invoice
from hero_healthie.sandbox.store.records import Ref

_PREVIEWS = 3
_OFFERINGS: tuple[tuple[str, str | None], ...] = (
    ("Nutrition package", "1234.00"),
    ("Initial consultation", "150.00"),
    ("Follow-up", "75.50"),
    ("Group programme", "300.00"),
    ("Recipe book", "20.00"),
    ("Pay what you can", None),
)


def _offering(account: Account, seeds: Seeds, row: int) -> JsonObject:
    name, price = _OFFERINGS[row % len(_OFFERINGS)]
    return {
        SEEDED: True,
        "name": name,
        "price": price,
        "currency": "USD",
        "archived": False,
        "user": seeds.staff(account, 0),
        "created_at": iso(datetime(2022, 1, 10, 9, tzinfo=ZONE) + timedelta(days=row)),
    }


def _payer(account: Account, seeds: Seeds, row: int) -> JsonObject:
    del account, seeds, row
    return {SEEDED: True, "name": "Acme Wellness", "email": "billing@example.com"}


def _invoice(account: Account, seeds: Seeds, row: int) -> JsonObject:
    number = row + 1
    offering = account.store.get("Offering", account.offset + 11 + number % 5)
    if offering is None:
        raise LookupError("invoices are seeded after offerings")
    made = datetime(2022, 8, 15, 14, 22, 14, tzinfo=ZONE) + timedelta(days=number * 3, minutes=number)
    values = seed_invoice(
        number,
        offset=account.offset,
        recipient=seeds.patient(account, number),
        sender=seeds.staff(account, number),
        offering=offering,
        last=seeds.rows("RequestedPayment") - _PREVIEWS,
    )
    return {**values, "created_at": iso(made), "updated_at": iso(made)}


# --- The calendar -----------------------------------------------------------------------------------------------------

_TYPES = (("Initial consultation", 60), ("Follow-up", 30), ("Group class", 45))
_LENGTH = {str(number): minutes for number, (_, minutes) in enumerate(_TYPES, 1)}
_CONTACTS = ("Phone Call", "Secure Videochat", "In Person")
_WORKDAYS = [0, 1, 2, 3, 4]


def _appointment_type(account: Account, seeds: Seeds, row: int) -> JsonObject:
    del seeds
    name, minutes = _TYPES[row % len(_TYPES)]
    return {
        SEEDED: True,
        "name": name,
        "length": minutes,
        "is_group": name.startswith("Group"),
        "clients_can_book": True,
        "available_contact_types": list(_CONTACTS),
        "organization_id": account.offset + 1,
        "user_id": str(account.offset + 1),
    }


def _monday(account: Account) -> datetime:
    today = account.now().astimezone(ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    return today - timedelta(days=today.weekday())


def _availability(account: Account, seeds: Seeds, row: int) -> JsonObject:
    """Return when a member of staff works: 9 to 17 o'clock on workdays."""
    monday = _monday(account) - timedelta(weeks=8)
    return {
        SEEDED: True,
        "$weekdays": _WORKDAYS,
        "user": seeds.staff(account, row),
        "is_repeating": True,
        "day_of_week": 1,
        "range_start": iso(monday + timedelta(hours=9)),
        "range_end": iso(monday + timedelta(hours=17)),
        "timezone": "America/New_York",
    }


def _appointment(account: Account, seeds: Seeds, row: int) -> JsonObject:
    """Return an appointment: every third one is past, no two of a provider are at the same time."""
    number, provider = row // 3, seeds.staff(account, row)
    past = number % 3 == 2
    day = _monday(account) + (timedelta(weeks=-1 - number // 40) if past else timedelta(weeks=1 + number // 40))
    start = day + timedelta(days=number % 5, hours=9 + number // 5 % 8)
    patient, contact = seeds.patient(account, row), _CONTACTS[row % len(_CONTACTS)]
    type_id = 1 + row % 2
    return {
        SEEDED: True,
        "date": iso(start),
        "length": _LENGTH[str(type_id)],
        "provider": provider,
        "user": patient,
        "attendees": [patient],
        "appointment_type": Ref("AppointmentType", str(account.offset + type_id)),
        "contact_type": contact,
        "appointment_location_id": str(account.offset + 1) if contact == "In Person" else None,
        "pm_status": "Occurred" if past else None,
        "is_blocker": False,
        "created_at": iso(day - timedelta(days=20)),
        "updated_at": iso(day - timedelta(days=20)),
    }


# --- Forms ------------------------------------------------------------------------------------------------------------

_FORMS = (
    ("Intake form", ("What brings you here?", "Do you take any medication?", "How well do you sleep?")),
    ("Consent to treatment", ("I have read the consent form", "Name of the person who signs")),
    ("Follow-up note", ("Subjective", "Assessment", "Plan")),
)
_ANSWERS = ("I would like to have more energy", "Vitamin D, 1,000 units a day", "Six hours on most nights", "Yes")
#: Form, place in it, label, kind, options, and whether it is required.
_MODULES = [
    *(
        (form, at, label, "textarea", (), at == 0)
        for form, (_, labels) in enumerate(_FORMS, 1)
        for at, label in enumerate(labels)
    ),
    (1, 3, "How often do you exercise?", "radio", ("Never", "Once a week", "Daily"), False),
    (1, 4, "Which of these do you have?", "checkbox", ("Asthma", "Diabetes", "High blood pressure"), False),
    (1, 5, "Date of birth", "dob", (), False),
    (1, 6, "Alcoholic drinks a week", "number", (), False),
    (2, 2, "I agree to the treatment", "agree_to_above", (), True),
    (2, 3, "", "signature", (), False),
]


def _form(account: Account, seeds: Seeds, row: int) -> JsonObject:
    charting = row == len(_FORMS) - 1
    return {SEEDED: True, "name": _FORMS[row][0], "user": seeds.staff(account, 0), "use_for_charting": charting}


def _module(account: Account, seeds: Seeds, row: int) -> JsonObject:
    del seeds
    form, at, label, kind, options, required = _MODULES[row]
    return {
        SEEDED: True,
        "custom_module_form": Ref("CustomModuleForm", str(account.offset + form)),
        "custom_module_condition": None,
        "label": label,
        "mod_type": kind,
        "options": "\n".join(options) or None,
        "required": required,
        "position": float(at),
        "position_integer": at,
    }


def _filled_form(account: Account, seeds: Seeds, row: int) -> JsonObject:
    patient = seeds.patient(account, row)
    return {
        SEEDED: True,
        "name": _FORMS[row % len(_FORMS)][0],
        "custom_module_form": Ref("CustomModuleForm", str(account.offset + 1 + row % len(_FORMS))),
        "user": patient,
        "filler": patient,
        "finished": True,
        "is_locked": False,
    }


def _answer(account: Account, seeds: Seeds, row: int) -> JsonObject:
    form, *_ = _MODULES[row]
    return {
        SEEDED: True,
        "form_answer_group": Ref("FormAnswerGroup", str(account.offset + form)),
        "custom_module": Ref("CustomModule", str(account.offset + 1 + row)),
        "user_id": seeds.patient(account, form - 1).id,
        "answer": _ANSWERS[row % len(_ANSWERS)],
    }


# --- Conversations and tasks ------------------------------------------------------------------------------------------

_MESSAGES = ("<p>Could we move my appointment to the afternoon?</p>", "<p>Thank you, that helped.</p>")
_TASKS = ("Call back about lab results", "Send the meal plan", "Renew the referral")


def _conversation(account: Account, seeds: Seeds, row: int) -> JsonObject:
    owner, patient = seeds.staff(account, 0), seeds.patient(account, row)
    return {SEEDED: True, "name": None, "owner": owner, "patient_id": patient.id, "dietitian_id": owner.id}


def _membership(account: Account, seeds: Seeds, row: int) -> JsonObject:
    conversation = row // 2
    user = seeds.patient(account, conversation) if row % 2 else seeds.staff(account, 0)
    return {
        SEEDED: True,
        "conversation_id": str(account.offset + 1 + conversation),
        "convo": Ref("Conversation", str(account.offset + 1 + conversation)),
        "user_id": user.id,
        "archived": False,
        "viewed": row % 2 == 0,
    }


def _note(account: Account, seeds: Seeds, row: int) -> JsonObject:
    conversation = row % 3
    writer = seeds.patient(account, conversation)
    return {
        SEEDED: True,
        "conversation_id": str(account.offset + 1 + conversation),
        "creator": writer,
        "user_id": writer.id,
        "content": _MESSAGES[row // 3 % len(_MESSAGES)],
    }


def _task(account: Account, seeds: Seeds, row: int) -> JsonObject:
    me = seeds.staff(account, row)
    return {
        SEEDED: True,
        "content": _TASKS[row % len(_TASKS)],
        "client": seeds.patient(account, row),
        "user": me,
        "assignees": [me],
        "creator": seeds.staff(account, 0),
        "complete": False,
        "priority": row % 2,
        "due_date": iso(_monday(account) + timedelta(days=8 + row)),
    }


#: What is seeded by more than references, in this order and before all other types.
CLINIC: Mapping[str, Callable[[Account, Seeds, int], JsonObject]] = {
    "Offering": _offering,
    "RequestedPayer": _payer,
    "RequestedPayment": _invoice,
    "AppointmentType": _appointment_type,
    "Availability": _availability,
    "Appointment": _appointment,
    "CustomModuleForm": _form,
    "CustomModule": _module,
    "FormAnswerGroup": _filled_form,
    "FormAnswer": _answer,
    "Conversation": _conversation,
    "ConversationMembership": _membership,
    "Note": _note,
    "Task": _task,
}

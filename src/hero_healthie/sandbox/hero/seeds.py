"""Fill a practice group with the records that it has before anything is written."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from hero_healthie.sandbox.common.collection import no_collection
from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.hero.people import made_up_patient, patient_of
from hero_healthie.sandbox.hero.rules.booking import confirm
from hero_healthie.sandbox.hero.rules.links import attachment
from hero_healthie.sandbox.hero.slots import free_slots
from hero_healthie.sandbox.hero.state import PracticeGroup, written
from hero_healthie.sandbox.specs.examples import FIRST_NAMES, LAST_NAMES

ADMINS = 137
#: How many patients a practice group has unless it is said.
PATIENTS = 12
_APPOINTMENTS = 20
_EPISODES = 45
_FIRST_PATIENT, _FIRST_APPOINTMENT = 101, 501
_WEEK, _SATURDAY = [0, 1, 2, 3, 4], [5]

_TYPES = (
    ("GP consultation", 15, 95, "GP", {"in_person": True}, None),
    ("Telephone consultation", 15, 60, "GP", {"telephone": True}, None),
    ("Blood test", 15, 42, "Nurse", {"in_person": True}, "2"),
    ("Health check", 60, 180, "Nurse", {"in_person": True}, "1"),
    ("Video consultation", 15, 75, "GP", {"video": True}, None),
)
_LOCATIONS = (
    ("High Street Surgery", "1 High Street"),
    ("Riverside Clinic", "20 Mill Lane"),
    ("Weekend Clinic", "3 Station Road"),
)
#: Practitioner, location, types, weekdays, opening and closing.
_HOURS = (
    (1, 1, (1, 5), _WEEK, "09:00", "17:00"),
    (2, 1, (1,), _WEEK, "09:00", "12:30"),
    (3, 2, (2,), _WEEK, "10:00", "16:00"),
    (4, 2, (3,), _WEEK, "08:30", "12:00"),
    (5, 3, (4,), _SATURDAY, "10:00", "12:00"),
)
_FORMS = (
    ("Before your appointment", "appointment", ("What brings you here?", "Since when?", "Do you take any medicine?")),
    ("Blood pressure", "questionnaire", ("Systolic", "Diastolic")),
    ("How can we help?", "care_navigation", ("What would you like to ask?",)),
    ("Reply", "response", ("Your reply",)),
)
_TASKS = (
    ("Prescription request", "prescription"),
    ("Test result", "admin"),
    ("Medical question", "medical"),
    ("Sick note", "admin"),
)
_COUPONS = (
    ("WELCOME10", "Welcome", {"percent_off": 10}),
    ("STAFF50", "Staff", {"percent_off": 50}),
    ("TENOFF", "Ten pounds off", {"amount_off": 1000}),
)
_TEMPLATES = (
    ("Appointment reminder", "Please remember your appointment on {{date}}.", False),
    ("Test result", "Your result is normal. No further action is needed.", False),
    ("Please call us", "Please call the surgery to make an appointment.", True),
)
_FILE = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
_PRIORITIES = ("medium", "high", "low", "lowest", "highest")
_STATUSES = ("open", "in_progress", "closed")


def fill(group: PracticeGroup, patients: int = PATIENTS) -> None:
    """Fill an empty practice group."""
    start = datetime.combine(group.now().date(), datetime.min.time(), group.now().tzinfo)
    add = _Adder(group, written(start - timedelta(days=30)))
    with no_collection():
        _people(add, patients)
    _practice(add)
    _work(add)
    _money(add)
    _appointments(add)
    _messages(add)


class _Adder:
    def __init__(self, group: PracticeGroup, stamp: str) -> None:
        self.group = group
        self.stamp = stamp

    def __call__(self, type: str, number: int, /, **fields: Any) -> str:
        """Add a record under a number and return its id."""
        return self.as_given(type, self.id(number), fields)

    def as_given(self, type: str, id: str, fields: JsonObject) -> str:
        stamps = {"created_at": self.stamp, "updated_at": self.stamp}
        return self.group.store.add(type, {**stamps, **fields}, id=id).id

    def id(self, number: int) -> str:
        return str(self.group.offset + number)

    def patient(self, at: int) -> str:
        """Return the id of a patient, counted from 0 and round again."""
        return self.id(_FIRST_PATIENT + at % max(1, min(self.group.store.count("Patient"), PATIENTS)))


def _people(add: _Adder, patients: int) -> None:
    for number in range(1, ADMINS + 1):
        first, last = FIRST_NAMES[number % len(FIRST_NAMES)], LAST_NAMES[number * 7 % len(LAST_NAMES)]
        prescriber = add.id(number) if number <= len(_HOURS) else None
        details = {
            "name": f"{first} {last}",
            "email": f"prescriber{number}@example.com",
            "registration_code": f"{7000000 + number}",
        }
        add(
            "Admin",
            number,
            first_name=first,
            last_name=last,
            email=f"{first}.{last}{number}@example.com".lower(),
            external_prescriber_id=prescriber,
            prescriber_details=details if prescriber else None,
        )
    for number, name in enumerate(("Reception", "Nurses", "Doctors"), 1):
        add("AdminTeam", number, name=name)
    for number in range(patients):
        if number < PATIENTS:
            fields = patient_of(FIRST_NAMES[number % len(FIRST_NAMES)], LAST_NAMES[number % len(LAST_NAMES)], number)
        else:
            fields = made_up_patient(number)
        # An id in use already by another kind of record would make a confusing sample.
        add("Patient", _FIRST_PATIENT + number if number < PATIENTS else 100_000 + number, **fields)


def _practice(add: _Adder) -> None:
    group = add.group
    address = {
        "line_1": "1 High Street",
        "line_2": None,
        "line_3": None,
        "town": "Leeds",
        "county": None,
        "postcode": "ZZ98 1AA",
    }
    partner = {"prescription_partner": None, "prescription_partner_enabled": False}
    add.as_given(
        "PracticeGroup", group.id, {"name": f"Practice {group.id}", "sector": "nhs", "address": address, **partner}
    )
    for number, (name, street) in enumerate(_LOCATIONS, 1):
        add("Location", number, name=name, address={"line_1": street, "town": "Leeds", "postcode": "ZZ98 1AA"})
    for number, (title, kind, questions) in enumerate(_FORMS, 1):
        fields = [
            {"form_question_id": add.id(number * 10 + at), "name": question} for at, question in enumerate(questions)
        ]
        shown = {
            "title": title,
            "description": title,
            "patient_title": title,
            "patient_description": None,
            "snomed_code": None,
        }
        add("Form", number, **shown, form_type=kind, reply_form=kind == "response", fields=fields)
    for number, (name, minutes, price, practitioner, ways, form) in enumerate(_TYPES, 1):
        add(
            "AppointmentType",
            number,
            name=name,
            duration=minutes,
            price=price,
            practitioner_type=practitioner,
            form_id=add.id(int(form)) if form else None,
            **{"in_person": False, "telephone": False, "video": False, **ways},
            assignee_id=None,
            assignee_type=None,
            sector="paid",
            admin_booking_invoice_required=False,
            partner_slot_name=name,
            use_partner_bookable_slots=False,
            cancellation_policy_hours=24,
        )
    for number, (who, location, types, weekdays, opens, closes) in enumerate(_HOURS, 1):
        kinds, places = [add.id(each) for each in types], [add.id(location)]
        kind = _TYPES[types[0] - 1][3]
        add("Practitioner", who, appointment_type_ids=kinds, location_ids=places, practitioner_type=kind)
        hours: JsonObject = {"weekdays": weekdays, "dates": [], "opens": opens, "closes": closes}
        add(
            "Availability",
            number,
            practitioner_id=add.id(who),
            location_id=places[0],
            appointment_type_ids=kinds,
            **hours,
        )
    add(
        "Pharmacy",
        1,
        name="Mill Lane Pharmacy",
        email="pharmacy@example.com",
        mobile="+447700900901",
        prescriber_id=add.id(1),
    )


def _work(add: _Adder) -> None:
    for number in range(1, _EPISODES + 1):
        title, category = _TASKS[number % len(_TASKS)]
        admin = add.group.get("Admin", add.id(1 + number % 5))
        names = f"{admin.get('first_name')} {admin.get('last_name')}" if admin is not None and number % 3 else None
        assignees = [{"id": admin.id, "type": "Admin", "name": names}] if admin is not None and names else []
        shared = {
            "patient_id": add.patient(number),
            "priority": _PRIORITIES[number % len(_PRIORITIES)],
            "status": _STATUSES[number % len(_STATUSES)],
        }
        add("Episode", number, **shared, assignees=assignees)
        add("Task", number, **shared, category=category, type_label=title, details=None, episode_id=add.id(number))
    for number in range(1, 4):
        add(
            "FormResponse",
            number,
            form_id=add.id(1 + number % 2),
            appointment_id=add.id(_FIRST_APPOINTMENT + number - 1),
            client_id=add.patient(number - 1),
            admin_id=None,
            hidden=False,
            emis_file_record_at=None,
            short_link_id=None,
            write_to_record_error=None,
        )
    add.as_given("Attachment", add.id(1), attachment("letter.pdf", _FILE, add.patient(0)))
    for number, (name, content, follow_up) in enumerate(_TEMPLATES, 1):
        add("Template", number, name=name, content=content, has_follow_up=follow_up)


def _money(add: _Adder) -> None:
    group = add.group
    for id_, name, value in _COUPONS:
        add.as_given("Coupon", id_, {"name": name, **value, "applies_to": {}})
    for number, name in ((301, "Family"), (302, "Individual"), (303, "Company")):
        add("MembershipScheme", number, name=name)
    patients = list(group.all("Patient"))
    for number, patient in enumerate(patients[: PATIENTS - 1]):
        id_ = group.stripe_id("cus", patient.id)
        card = {"id": f"card_{patient.id}", "type": "card", "brand": "visa", "last4": f"{4000 + number}"}
        name = f"{patient.get('first_name')} {patient.get('last_name')}"
        sources = [{**card, "fingerprint": f"fp{patient.id}", "exp_month": 12, "exp_year": 2030}]
        contact = {"email": patient.get("email"), "phone": patient.get("mobile")}
        add.as_given("Customer", id_, {"name": name, **contact, "sources": sources})
        group.store.update(patient.ref, {"default_customer_id": id_})
    if patients:
        for number, status in ((981, "draft"), (982, "open")):
            _invoice(add, number, status)


def _invoice(add: _Adder, number: int, status: str) -> None:
    id_ = add.id(number)
    add(
        "Invoice",
        number,
        stripe_id=add.group.stripe_id("in", id_),
        patient_id=add.patient(0),
        appointment_id=None,
        customer_id=add.group.stripe_id("cus", add.patient(0)),
        status=status,
        items=[{"description": "Consultation", "quantity": 1, "unit_amount": 9500, "stripe_id": f"ii_{id_}_1"}],
        coupons=[],
        subtotal=9500,
        amount_due=9500,
    )


def _appointments(add: _Adder) -> None:
    """Book a slot of each practitioner in turn, from the day after tomorrow on."""
    group = add.group
    if not group.store.count("Patient"):
        return
    first = group.now() + timedelta(days=2)
    free: dict[str, Any] = {}
    for slot in free_slots(group, first):
        free.setdefault(slot.practitioner_id, []).append(slot)
    turns = [practitioner for practitioner in free if len(free[practitioner]) >= _APPOINTMENTS]
    for number in range(_APPOINTMENTS):
        # Two slots between two appointments, so that each practitioner has free time every day.
        slot = free[turns[number % len(turns)]][number // len(turns) * 3]
        length = int((slot.finish - slot.start).total_seconds() // 60)
        fields = {name: value for name, value in slot.as_json.items() if name not in {"id", "finish_time"}}
        held = {"reserved_until": None, "booking_confirmed_at": None, "cancelled_at": None, "suppress_mail": False}
        add(
            "Appointment",
            _FIRST_APPOINTMENT + number,
            **fields,
            **held,
            duration=length,
            patient_id=add.patient(number),
        )
        record = group.get("Appointment", add.id(_FIRST_APPOINTMENT + number))
        if record is not None:
            confirm(group, record)


def _messages(add: _Adder) -> None:
    group = add.group
    if not group.store.count("Patient"):
        return
    add(
        "ShortLink",
        1,
        name="Booking link",
        type="booking",
        url="https://links.example.com/welcome",
        number_of_uses=0,
        open_count=0,
        target_id=add.id(1),
        patient_id=None,
        expiry_date=None,
        maximum_use_count=None,
    )
    add(
        "BookingLink",
        1,
        short_link_id=add.id(1),
        appointment_type_id=add.id(1),
        location_id=add.id(1),
        patient_id=None,
        expiry_date=None,
        maximum_use_count=None,
    )
    add(
        "Message",
        1,
        content="Your result is normal.",
        message_type="sms",
        patient_id=add.patient(0),
        submitted_by="API",
        write_to_record=False,
        scheduled_at=None,
    )
    add(
        "BatchMessage",
        1,
        name="Flu clinic",
        channel="SMS",
        content="Please book your flu vaccination.",
        status="CREATED",
    )
    patient = group.get("Patient", add.patient(0))
    if patient is not None:
        known = {"nhs_number": patient.get("nhs_number"), "dob": patient.get("dob"), "patient_id": patient.id}
        add("BatchMessageRecipient", 1, **known, batch_message_id=add.id(1), status="ENRICHED")

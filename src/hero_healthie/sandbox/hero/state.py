"""Hold the records of one Hero practice group, and the seeded ones."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.specs.examples import FIRST_NAMES, LAST_NAMES

ADMINS = 137
_PATIENTS = 12
_APPOINTMENTS = 20
#: Prices in pence, by the id that an invoice item may name.
PRICES = {"price_consultation": 9500, "price_follow_up": 6000, "price_blood_test": 4250, "price_membership": 2500}
_OFFSETS = {"42": 0, "77": 10_000, "99": 20_000}


def now() -> str:
    """Return the time in Hero's format."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass(slots=True)
class Invoice:
    """An invoice, with what Hero shows and what it does not."""

    id: str
    stripe_id: str
    patient_id: str
    appointment_id: str | None
    customer_id: str | None
    created_at: str
    updated_at: str = ""
    """Empty until the first change."""
    status: str = "draft"
    items: list[JsonObject] = field(default_factory=list[JsonObject])
    coupons: list[str] = field(default_factory=list[str])
    fields: JsonObject = field(default_factory=dict[str, object])
    """The other fields that were sent: memo, footer, due_date..."""
    subtotal: int = 0
    amount_due: int = 0

    @property
    def finalized(self) -> bool:
        """True once it can no longer be changed."""
        return self.status != "draft"

    def as_json(self) -> JsonObject:
        """Return what Hero shows."""
        return {
            "id": self.id,
            "stripe_id": self.stripe_id,
            "status": self.status,
            "subtotal": self.subtotal,
            "amount_due": self.amount_due,
            "customer_id": self.customer_id,
            "patient_record_id": self.patient_id,
            "appointment_id": self.appointment_id,
            "created_at": self.created_at,
            "updated_at": self.updated_at or self.created_at,
        }


class PracticeGroup:
    """Hold one tenant's records."""

    def __init__(self, group: str) -> None:
        self.id = group
        self.offset = offset = _OFFSETS.get(group, 0)
        self.admins = [str(offset + number) for number in range(1, ADMINS + 1)]
        self.patients: dict[str, JsonObject] = {
            str(offset + 101 + number): {
                "first_name": FIRST_NAMES[number],
                "last_name": LAST_NAMES[number % len(LAST_NAMES)],
            }
            for number in range(_PATIENTS)
        }
        seeded = list(self.patients)
        self.appointments = {str(offset + 501 + number): seeded[number % _PATIENTS] for number in range(_APPOINTMENTS)}
        self.coupons: dict[str, JsonObject] = {
            "WELCOME10": {"id": "WELCOME10", "name": "Welcome", "percent_off": 10, "applies_to": {}},
            "STAFF50": {"id": "STAFF50", "name": "Staff", "percent_off": 50, "applies_to": {}},
            "TENOFF": {"id": "TENOFF", "name": "Ten pounds off", "amount_off": 1000, "applies_to": {}},
        }
        self.schemes = {str(offset + number) for number in (301, 302, 303)}
        self.customers: dict[str, JsonObject] = {}
        self.default_customers: dict[str, str] = {}
        for number, patient in enumerate(seeded[:-1]):
            self._seed_customer(number, patient)
        self.invoices: dict[str, Invoice] = {}
        self.policies: dict[str, JsonObject] = {}
        self._next_id = offset + 1000
        self._seed_invoice(981, status="draft")
        self._seed_invoice(982, status="open")

    def new_id(self) -> str:
        """Return an unused id."""
        self._next_id += 1
        return str(self._next_id)

    def stripe_id(self, prefix: str, number: str) -> str:
        """Return the id of the same record at Stripe."""
        return f"{prefix}_{self.id}_{number.zfill(4)}"

    def _seed_customer(self, number: int, patient: str) -> None:
        first, last = self.patients[patient].values()
        card = {"id": f"card_{patient}", "type": "card", "brand": "visa", "last4": f"{4000 + number}"}
        customer: JsonObject = {
            "id": self.stripe_id("cus", patient),
            "name": f"{first} {last}",
            "email": f"{first}.{last}@example.com".lower(),
            "phone": f"+447700900{number:03d}",
            "sources": [{**card, "fingerprint": f"fp{patient}", "exp_month": 12, "exp_year": 2030}],
        }
        self.customers[customer["id"]] = customer
        self.default_customers[patient] = customer["id"]

    def _seed_invoice(self, number: int, *, status: str) -> None:
        invoice_id = str(self.offset + number)
        patient = next(iter(self.patients))
        item = f"ii_{invoice_id}_1"
        self.invoices[invoice_id] = Invoice(
            id=invoice_id,
            stripe_id=self.stripe_id("in", invoice_id),
            patient_id=patient,
            appointment_id=None,
            customer_id=self.default_customers[patient],
            created_at="2026-03-01T09:00:00.000Z",
            status=status,
            items=[{"description": "Consultation", "quantity": 1, "unit_amount": 9500, "stripe_id": item}],
            subtotal=9500,
            amount_due=9500,
        )

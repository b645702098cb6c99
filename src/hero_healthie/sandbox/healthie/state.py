"""Hold the records of one Healthie account: users, offerings, invoices, and the seeded ones."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from decimal import Decimal

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.specs.examples import FIRST_NAMES, LAST_NAMES
from hero_healthie.sandbox.webhooks.outbox import Outbox

PAID, UNPAID, PARTIAL = "Paid", "Not Yet Paid", "Partial"
_ZONE = timezone(timedelta(hours=-4))
_ACCOUNT_OFFSET = 10_000
_PATIENTS = 30
_INVOICES = 60
_PREVIEWS = 3
_OFFERINGS: tuple[tuple[str, str | None], ...] = (
    ("Nutrition package", "1234.00"),
    ("Initial consultation", "150.00"),
    ("Follow-up", "75.50"),
    ("Group programme", "300.00"),
    ("Recipe book", "20.00"),
    ("Pay what you can", None),
)


def iso(moment: datetime) -> str:
    """Format a point in time as most fields do."""
    return moment.astimezone(_ZONE).isoformat(timespec="seconds")


def odd(moment: datetime) -> str:
    """Format a point in time as some fields do: `2022-08-15 14:22:14 -0400`."""
    return moment.astimezone(_ZONE).strftime("%Y-%m-%d %H:%M:%S %z")


@dataclass(slots=True, eq=False)
class Invoice:
    """A requested payment."""

    number: int
    created: datetime
    invoice_type: str
    price: Decimal
    status: str
    recipient: Node | None
    sender: Node
    offering: Node | None = None
    payer: Node | None = None
    payer_uuid: str | None = None
    services_provided: str | None = None
    service_date: str | None = None
    notes: str | None = None
    metadata: str | None = None
    is_preview: bool = False
    other: JsonObject = field(default_factory=dict[str, object])
    """Ids that are kept as sent: appointment_id, cms1500_id..."""
    write_offs: list[JsonObject] = field(default_factory=list[JsonObject])
    updated: datetime | None = None
    deleted: bool = False
    node: Node = field(init=False)

    def __post_init__(self) -> None:
        self.node = Node("RequestedPayment", str(self.number))
        self.refresh()

    @property
    def written_off(self) -> Decimal:
        """The sum of its write-offs."""
        return sum((Decimal(str(entry["amount"])) for entry in self.write_offs), Decimal(0))

    @property
    def balance(self) -> Decimal:
        """The amount that is still owed."""
        share = {PAID: Decimal(0), PARTIAL: Decimal("0.5")}.get(self.status, Decimal(1))
        return max(Decimal(0), self.price * share - self.written_off)

    @property
    def details(self) -> str:
        """One line that describes it."""
        if self.invoice_type == "offering" and self.offering is not None:
            return str(self.offering.values["name"])
        return f"Other: {self.services_provided}" if self.invoice_type == "other" else "CMS1500"

    def refresh(self) -> None:
        """Update the GraphQL object."""
        updated = self.updated or self.created
        paid = self.status == PAID
        service_date = self.service_date
        self.node.values = {
            "id": str(self.number),
            "appointment_id": self.other.get("appointment_id"),
            "appointment": None,
            "balance_due": float(self.balance),
            "billing_item_id": None,
            "billing_items": [],
            "cms1500_id": self.other.get("cms1500_id"),
            "cms1500_service_date": None,
            "created_at": iso(self.created),
            "currency": "USD",
            "date_to_show": odd(self.created),
            "debt": int(self.balance),
            "debt_decimal": float(self.balance),
            "details": self.details,
            "email_sent_at": None if self.is_preview else odd(self.created),
            "invoice_id": f"UU-{self.number}-{self.created.year}",
            "invoice_type": self.invoice_type,
            "is_manually_paid": paid,
            "is_preview": self.is_preview,
            "metadata": self.metadata,
            "notes": self.notes,
            "offering": self.offering,
            "offering_id": self.offering.id if self.offering else None,
            "offering_price_at_invoice_creation": self.offering.values["price"] if self.offering else None,
            "other_requested_payer": None,
            "paid_at": odd(updated) if paid else None,
            "paid_percent": 100 if paid else 50 if self.status == PARTIAL else 0,
            "price": f"{self.price:.2f}",
            "recipient": self.recipient,
            "recipient_id": self.recipient.id if self.recipient else None,
            "requested_payer": self.payer,
            "requested_payer_id": self.payer.id if self.payer else None,
            "requested_payment_template": None,
            "sender": self.sender,
            "sender_id": self.sender.id,
            "service_date": service_date,
            "services_provided": self.services_provided,
            "status": self.status,
            "updated_at": iso(updated),
            "user_package_selection": None,
            "write_off_amount": float(self.written_off),
            "write_offs": [self._write_off(at, entry) for at, entry in enumerate(self.write_offs, 1)],
        }

    def _write_off(self, at: int, entry: JsonObject) -> Node:
        record_id = f"{self.number}{at:02d}"
        return Node("WriteOff", record_id, {"id": record_id, "requested_payment": self.node, **entry})


class Account:
    """Hold the records that one key can access."""

    def __init__(self, index: int, outbox: Outbox) -> None:
        self.offset = index * _ACCOUNT_OFFSET
        self.outbox = outbox
        self.users: dict[str, Node] = {}
        for number in range(1, 4):
            self._add_user(number, patient=False)
        for number in range(61, 61 + _PATIENTS):
            self._add_user(number, patient=True)
        self.current_user = self.users[str(self.offset + 1)]
        self.offerings: dict[str, Node] = {}
        for number, (name, price) in enumerate(_OFFERINGS, 11):
            self._add_offering(number, name, price)
        self.payers: dict[str, Node] = {}
        self.add_payer({"name": "Acme Wellness", "email": "billing@example.com"})
        self.invoices: dict[str, Invoice] = {}
        for number in range(1, _INVOICES + 1):
            self._seed_invoice(number)

    @property
    def patients(self) -> list[Node]:
        """The users who are patients."""
        return [user for user in self.users.values() if user.values["is_patient"]]

    def add_payer(self, values: JsonObject) -> Node:
        """Add a third party that pays."""
        record_id = str(self.offset + 9001 + len(self.payers))
        known: JsonObject = {"address": None, "email": None, "name": None, **values, "id": record_id}
        self.payers[record_id] = Node("RequestedPayer", record_id, known)
        return self.payers[record_id]

    def add_invoice(self, invoice: Invoice) -> None:
        """Add an invoice, in order of creation."""
        self.invoices[str(invoice.number)] = invoice

    def next_number(self) -> int:
        """Return the number of the next invoice."""
        return self.offset + len(self.invoices) + 1

    def _add_offering(self, number: int, name: str, price: str | None) -> None:
        record_id = str(self.offset + number)
        values: JsonObject = {"id": record_id, "name": name, "price": price, "currency": "USD", "archived": False}
        self.offerings[record_id] = Node("Offering", record_id, values)

    def _add_user(self, number: int, *, patient: bool) -> None:
        record_id = str(self.offset + number)
        first = FIRST_NAMES[number % len(FIRST_NAMES)]
        last = LAST_NAMES[(number * 7) % len(LAST_NAMES)]
        self.users[record_id] = Node(
            "User",
            record_id,
            {
                "id": record_id,
                "first_name": first,
                "last_name": last,
                "full_name": f"{first} {last}",
                "name": f"{first} {last}",
                "email": f"{first}.{last}.{record_id}@example.com".lower(),
                "active": True,
                "is_patient": patient,
                "dietitian_id": str(self.offset + 1 + number % 3) if patient else None,
                "dietitian": (lambda: self.users[str(self.offset + 1 + number % 3)]) if patient else None,
                "created_at": f"2021-{1 + number % 12:02d}-{1 + number % 28:02d}T09:00:00-05:00",
                "updated_at": f"2022-{1 + number % 12:02d}-{1 + number % 28:02d}T09:00:00-05:00",
            },
        )

    def _seed_invoice(self, number: int) -> None:
        kind = ("cms1500", "offering", "other")[number % 3 if number % 3 != 1 else number // 3 % 3]
        offering = self.offerings[str(self.offset + 11 + number % 5)] if kind == "offering" else None
        price = Decimal(str(offering.values["price"])) if offering else Decimal(20 + number * 7 % 300)
        payer = next(iter(self.payers.values())) if number == 5 else None
        invoice = Invoice(
            number=self.offset + number,
            created=datetime(2022, 8, 15, 14, 22, 14, tzinfo=_ZONE) + timedelta(days=number * 3, minutes=number),
            invoice_type=kind,
            price=price,
            status=(PARTIAL, UNPAID, PAID)[number % 3],
            recipient=self.patients[number % _PATIENTS] if payer is None else None,
            sender=self.users[str(self.offset + 1 + number % 3)],
            offering=offering,
            payer=payer,
            payer_uuid=f"payer-{payer.id}" if payer else None,
            services_provided=f"Coaching session {number}" if kind == "other" else None,
            notes="Example notes" if number % 4 == 0 else None,
            is_preview=number > _INVOICES - _PREVIEWS,
        )
        self.add_invoice(invoice)

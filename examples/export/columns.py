"""The columns of the files: their names, types and order, which do not depend on what is exported."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

Value: TypeAlias = str | int | bool | Decimal | datetime | None
Row: TypeAlias = dict[str, Value]


class Kind(StrEnum):
    """What a column holds, by its name in Parquet."""

    TEXT = "string"
    WHOLE = "int64"
    FLAG = "bool"
    MONEY = "decimal128(18, 4)"
    MOMENT = "timestamp[us, UTC]"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `required` ones are never empty."""

    name: str
    kind: Kind
    meaning: str
    required: bool = False

    @property
    def says(self) -> str:
        """Its type, in words."""
        return f"{self.kind}, never empty" if self.required else str(self.kind)


@dataclass(frozen=True, slots=True)
class Table:
    """What becomes one CSV file and one Parquet file; its first column tells records apart."""

    name: str
    columns: tuple[Column, ...]

    @property
    def key(self) -> str:
        """The column that tells records apart."""
        return self.columns[0].name

    @property
    def names(self) -> list[str]:
        """The names of the columns, in order."""
        return [column.name for column in self.columns]


HEALTHIE_INVOICES = Table(
    "healthie_invoices",
    (
        Column("id", Kind.TEXT, "id of the invoice", required=True),
        Column("invoice_id", Kind.TEXT, "number of the invoice, such as UU-1-2022"),
        Column("invoice_type", Kind.TEXT, "offering, cms1500 or other"),
        Column("status", Kind.TEXT, "Paid, Not Yet Paid or Partial"),
        Column("is_preview", Kind.FLAG, "hidden from the patient as yet", required=True),
        Column("currency", Kind.TEXT, "such as USD"),
        Column("price", Kind.MONEY, "what is invoiced"),
        Column("balance_due", Kind.MONEY, "what is still owed"),
        Column("write_off_amount", Kind.MONEY, "what was written off"),
        Column("paid_percent", Kind.WHOLE, "share that is paid"),
        Column("is_manually_paid", Kind.FLAG, "marked as paid by hand"),
        Column("created_at", Kind.MOMENT, "when it was made", required=True),
        Column("updated_at", Kind.MOMENT, "when it was changed", required=True),
        Column("paid_at", Kind.MOMENT, "when it was paid"),
        Column("service_date", Kind.MOMENT, "when the service was given"),
        Column("email_sent_at", Kind.MOMENT, "when the patient was notified"),
        Column("recipient_id", Kind.TEXT, "the patient"),
        Column("requested_payer_id", Kind.TEXT, "a third party who pays"),
        Column("sender_id", Kind.TEXT, "the staff member"),
        Column("offering_id", Kind.TEXT, "the package"),
        Column("appointment_id", Kind.TEXT, "the appointment"),
        Column("details", Kind.TEXT, "what it is for, in a line"),
        Column("services_provided", Kind.TEXT, "what it is for, where the type is other"),
        Column("notes", Kind.TEXT, "further text for the patient"),
    ),
)
HERO_INVOICES = Table(
    "hero_invoices",
    (
        Column("stripe_id", Kind.TEXT, "id of the invoice at Stripe", required=True),
        Column("id", Kind.TEXT, "id of the invoice"),
        Column("status", Kind.TEXT, "draft, open, paid, ..."),
        Column("subtotal", Kind.MONEY, "before coupons, in the unit that Hero counts in (pence)"),
        Column("amount_due", Kind.MONEY, "what is owed, in the same unit"),
        Column("customer_id", Kind.TEXT, "the customer at Stripe"),
        Column("patient_record_id", Kind.TEXT, "the patient"),
        Column("appointment_id", Kind.TEXT, "the appointment"),
        Column("created_at", Kind.MOMENT, "when it was made"),
        Column("updated_at", Kind.MOMENT, "when it was changed"),
    ),
)
HERO_CUSTOMERS = Table(
    "hero_customers",
    (
        Column("id", Kind.TEXT, "id of the customer at Stripe", required=True),
        Column("name", Kind.TEXT, "name", required=True),
        Column("email", Kind.TEXT, "e-mail address"),
        Column("phone", Kind.TEXT, "telephone number"),
        Column("payment_sources", Kind.WHOLE, "how many cards and the like are kept", required=True),
    ),
)
TABLES = (HEALTHIE_INVOICES, HERO_INVOICES, HERO_CUSTOMERS)


def as_text(value: Value) -> str:
    """A value as it stands in the CSV file; nothing is an empty field."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Decimal():
            whole, _, rest = f"{value:f}".partition(".")
            return f"{whole}.{rest.rstrip('0').ljust(2, '0')}"
        case datetime():
            return value.astimezone(UTC).isoformat(timespec="microseconds")
        case _:
            return str(value)


def describe() -> str:
    """All columns, as the tables of docs/examples.md."""
    return "\n\n".join(
        "\n".join(
            [
                f"| `{table.name}` | type | |",
                "|---|---|---|",
                *(f"| `{column.name}` | {column.says} | {column.meaning} |" for column in table.columns),
            ]
        )
        for table in TABLES
    )

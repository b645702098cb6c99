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


#: What is seeded by more than references, in this order and before all other types.
CLINIC: Mapping[str, Callable[[Account, Seeds, int], JsonObject]] = {
    "Offering": _offering,
    "RequestedPayer": _payer,
    "RequestedPayment": _invoice,
}


def organization_of(account: Account) -> Ref:
    """Return the organization of an account."""
    return Ref("Organization", str(account.offset + 1))

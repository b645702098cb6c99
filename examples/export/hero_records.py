"""Sources of an export that the package does not have: what can be had of Hero's invoicing.

The API has no list of invoices and no way to read one. So there are two things: the customers, which can be searched,
and the invoices of which the program that made them kept the responses.
"""

from __future__ import annotations

import asyncio
import json
import string
from collections.abc import AsyncIterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

from hero_health_api.models import Customer
from hero_healthie import Hero
from hero_healthie.export import Column, ExportError, Kind, Page, Row, Table, read_value

EVERYTHING = tuple(string.ascii_lowercase + string.digits)
"""Whoever has a letter or a digit in name, e-mail address or telephone number is found by one of these."""
_LINES = 500
_LONGEST = 1_000_000

INVOICES = Table(
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
CUSTOMERS = Table(
    "hero_customers",
    (
        Column("id", Kind.TEXT, "id of the customer at Stripe", required=True),
        Column("name", Kind.TEXT, "name", required=True),
        Column("email", Kind.TEXT, "e-mail address"),
        Column("phone", Kind.TEXT, "telephone number"),
        Column("payment_sources", Kind.WHOLE, "how many cards and the like are kept", required=True),
    ),
)


class HeroCustomers:
    """The customers that any of the searches finds; one search is one page, for Hero does not cut their answers.

    A customer whom several find is read several times, and written once.
    """

    table = CUSTOMERS

    def __init__(self, hero: Hero, searches: Sequence[str] = ()) -> None:
        self._hero = hero
        self._searches = tuple(searches) or EVERYTHING

    async def asked(self) -> dict[str, str]:
        """The practice group and the searches."""
        host = urlsplit(self._hero.base_url).hostname or ""
        account = f"practice group {self._hero.practice_group_id} at {host}"
        return {"account": account, "searches": json.dumps(self._searches)}

    async def pages(self, place: str | None) -> AsyncIterator[Page]:
        """One page per search."""
        of = len(self._searches)
        for done in range(int(place or 0) + 1, of + 1):
            search = self._searches[done - 1]
            found = await self._hero.invoicing.list_customers(query=search)
            cut = (found.total_count or 0) > len(found.items)
            yield Page(
                [_customer(customer) for customer in found.items],
                str(done) if done < of else None,
                done,
                of,
                f"Hero gave only some of the customers for {search!r}: narrow it with --hero-search" if cut else None,
            )


class HeroLedger:
    """Invoices from a file in which a program keeps Hero's responses to making, changing or linking one.

    JSON Lines: each line is one `Invoice`, as `invoice.to_json()` writes it. Of several lines about the
    same invoice the last one counts. What was done elsewhere, in Hero or at Stripe, is not in it.
    """

    table = INVOICES

    def __init__(self, file: Path) -> None:
        self._file = file

    async def asked(self) -> dict[str, str]:
        """The file."""
        return {"file": str(self._file.resolve())}

    async def pages(self, place: str | None) -> AsyncIterator[Page]:
        """Some hundred lines each; a line that is only being written, without its end, is left out."""
        with self._file.open("rb") as file:
            size = file.seek(0, 2)
            at = file.seek(int(place or 0))
            if at > size:
                raise ExportError(f"{self._file} is shorter than it was; begin anew with --restart")
            more = True
            while more:
                rows: list[Row] = []
                for _ in range(_LINES):
                    line = file.readline(_LONGEST)
                    more = line.endswith(b"\n")
                    if not more:
                        break
                    rows.append(self._row(line, at))
                    at += len(line)
                yield Page(rows, str(at) if more else None, at, max(at, size))
                await asyncio.sleep(0)

    def _row(self, line: bytes, at: int) -> Row:
        of = f"the line at byte {at} of {self._file}"
        try:
            known: Any = json.loads(line, parse_float=Decimal)
        except (ValueError, RecursionError):
            known = None
        invoice = cast("dict[str, Any]", known) if isinstance(known, dict) else {}
        if not isinstance(invoice.get("stripe_id"), str):
            raise ExportError(f"{of} is no invoice as Hero returns it: an object with a stripe_id")
        return {
            column.name: read_value(column.kind, invoice.get(column.name), of=f"{column.name} in {of}")
            for column in self.table.columns
        }


def _customer(customer: Customer) -> Row:
    known = customer.to_dict()
    sources = known.get("sources")
    return {
        "id": customer.id,
        "name": customer.name,
        "email": read_value(Kind.TEXT, known.get("email"), of="an e-mail address"),
        "phone": read_value(Kind.TEXT, known.get("phone"), of="a telephone number"),
        "payment_sources": len(sources) if isinstance(sources, list) else 0,
    }

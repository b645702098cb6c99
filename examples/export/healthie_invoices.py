"""All invoices of Healthie, newest first: those in preview, then the others."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, cast
from urllib.parse import urlsplit

from examples.export.columns import HEALTHIE_INVOICES, Row
from examples.export.errors import ExportError
from examples.export.store import Page
from examples.export.values import moment, money
from healthie_api import Invoice, RequestedPaymentOrderKeys
from hero_healthie import Healthie
from hero_healthie import Page as ListPage

WALKS = 3
"""How often the list is read when invoices leave it meanwhile."""
_TEXTS = (
    "id",
    "invoice_id",
    "invoice_type",
    "status",
    "currency",
    "recipient_id",
    "requested_payer_id",
    "sender_id",
    "offering_id",
    "appointment_id",
    "details",
    "services_provided",
    "notes",
)
_MOMENTS = ("created_at", "updated_at", "paid_at", "service_date", "email_sent_at")
_AMOUNTS = ("price", "balance_due", "write_off_amount")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a walk is.

    Attributes:
        walk: which one, from 1.
        preview: whether in the list of invoices in preview.
        after: the cursor; Healthie ties it to the order and the filters.
        total: how many invoices the list had at the last page.
        shrank: whether a list of this walk became shorter meanwhile.
        before: how many were read in the lists before this one.
        done: how many were read in all.
    """

    walk: int = 1
    preview: bool = True
    after: str | None = None
    total: int | None = None
    shrank: bool = False
    before: int = 0
    done: int = 0


class HealthieInvoices:
    """The invoices that a key sees, created at or after `since`, of one status or of all.

    An invoice is as it was when its page was read. Those that are made while the export runs may be missing: they
    are newer than the newest page. When invoices leave the list meanwhile (deleted, or their status changed), others
    may move past the cursor unseen, so the list is then read again, `WALKS` times at most.

    What is in preview is read first: an invoice that leaves the preview meanwhile is then seen twice, not never.
    """

    table = HEALTHIE_INVOICES

    def __init__(self, healthie: Healthie, *, page_size: int, status: str | None, since: datetime | None) -> None:
        self._healthie = healthie
        self._page_size = page_size
        self._status = status
        self._since = since

    async def asked(self) -> dict[str, str]:
        """The account, the status and the day."""
        user = await self._healthie.queries.current_user()
        host = urlsplit(self._healthie.base_url).hostname or ""
        return {
            "account": f"user {user.id if user else 'unknown'} at {host}",
            "status": self._status or "",
            "made since": self._since.isoformat() if self._since else "",
        }

    async def pages(self, place: str | None) -> AsyncIterator[Page]:
        """The pages; both lists, and all walks."""
        at: _Place | None = _Place() if place is None else _Place(**cast("dict[str, Any]", json.loads(place)))
        while at is not None:
            page = await self._healthie.queries.requested_payments(
                first=self._page_size,
                after=at.after,
                order_by=RequestedPaymentOrderKeys.CREATED_AT_DESC,
                preview=at.preview or None,
                status_filter=self._status,
            )
            wanted = [invoice for invoice in page.items if self._since is None or invoice.created_at >= self._since]
            following, remark = self._after(at, page, ended=bool(page.items) and not wanted)
            if page.nulls:
                remark = "some invoices came as null and are missing: ask Healthie"
            yield Page(
                [row_of(invoice) for invoice in wanted],
                None if following is None else json.dumps(asdict(following)),
                done=at.done + len(page.items) + page.nulls,
                of=0 if at.preview else at.before + (page.total_count or 0),  # how long the other is, is not known yet
                remark=remark,
            )
            at = following

    def _after(self, at: _Place, page: ListPage[Invoice], *, ended: bool) -> tuple[_Place | None, str | None]:
        """The place after a page, and what has to be said about it."""
        done = at.done + len(page.items) + page.nulls
        shrank = at.shrank or (at.total is not None and (page.total_count or 0) < at.total)
        if page.next_cursor is not None and not ended:
            if page.next_cursor == at.after:
                raise ExportError("Healthie's cursor does not move on, so the list cannot be read to its end")
            return replace(at, after=page.next_cursor, total=page.total_count, shrank=shrank, done=done), None
        begin = replace(at, after=None, total=None, before=done, done=done)
        if at.preview:
            return replace(begin, preview=False, shrank=shrank), None
        if shrank and at.walk < WALKS:
            return replace(begin, walk=at.walk + 1, preview=True, shrank=False), None
        remark = "invoices left the list each time it was read, which may have moved others out of sight"
        return None, remark if shrank else None


def row_of(invoice: Invoice) -> Row:
    """An invoice as a row.

    Raises:
        ExportError: an amount in it cannot be held exactly.
    """
    return {
        **{name: getattr(invoice, name) for name in _TEXTS},
        **{name: moment(getattr(invoice, name), of=f"{name} of invoice {invoice.id}") for name in _MOMENTS},
        **{name: money(getattr(invoice, name), of=f"{name} of invoice {invoice.id}") for name in _AMOUNTS},
        "is_preview": invoice.is_preview,
        "is_manually_paid": invoice.is_manually_paid,
        "paid_percent": invoice.paid_percent,
    }

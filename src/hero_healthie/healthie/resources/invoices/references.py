"""References of invoices: stamped into `metadata` at creation, and looked for when the outcome is not known.

Healthie has no idempotency key and no way to ask for an invoice by what was sent. `metadata` is the one place where
a caller's own key travels with an invoice, and the list of invoices, newest first, the one place to find it again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from healthie_api import Invoice, RequestedPaymentOrderKeys, RequestedPaymentPaginationConnection
from healthie_api.operations.requested_payments import OPERATION as LIST_INVOICES
from hero_healthie._transport.json import is_object
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie.resources.invoices.validation import METADATA_LIMIT, metadata_text
from hero_healthie.outcomes import Reconciliation, ReconciliationStatus

if TYPE_CHECKING:
    from healthie_api.queries import Queries

REFERENCE_KEY = "hero_healthie_reference"
CLOCKS_DIFFER = timedelta(minutes=10)
"""By how much the vendor's clock and this one may differ."""
PAGE_SIZE = LIST_INVOICES.max_page_size or 25
MOST_WALKS = 3
SHRANK = "invoices were deleted while the list was read, which may have moved others out of sight"


def stamped(metadata: Mapping[str, Any] | str | None, reference: str) -> str:
    """Metadata with the reference in it, as JSON.

    Raises:
        InvalidArgumentError: the metadata has no room for it: it is no object, holds another one, or is too long.
    """
    known = json.loads(metadata_text(metadata) or "{}")
    if not is_object(known):
        raise InvalidArgumentError(
            "metadata must be a JSON object, so that the reference can stand in it", argument="metadata"
        )
    if known.get(REFERENCE_KEY, reference) != reference:
        raise InvalidArgumentError(f"metadata holds another {REFERENCE_KEY}", argument="metadata")
    text = json.dumps({**known, REFERENCE_KEY: reference})
    if len(text) > METADATA_LIMIT:
        raise InvalidArgumentError(
            f"metadata and the reference together are longer than {METADATA_LIMIT} characters as JSON",
            argument="metadata",
        )
    return text


def reference_of(invoice: Invoice) -> str | None:
    """The reference that an invoice carries."""
    try:
        known = json.loads(invoice.metadata or "null")
    except (ValueError, RecursionError):
        return None
    value = known.get(REFERENCE_KEY) if is_object(known) else None
    return value if isinstance(value, str) else None


@dataclass(slots=True)
class SearchResult:
    """What one look through the list of invoices showed.

    Attributes:
        started: when it began.
        invoices: those that carry one of the references, by reference and id.
        gap: why an invoice may be there that was not seen; None when none can be.
    """

    started: datetime
    invoices: dict[str, dict[str, Invoice]]
    gap: str | None = None

    def judged(self, reference: str, *, last_attempt: datetime | None, settle: float) -> Reconciliation[Invoice]:
        """What it means for a reference, given when the last attempt ended; None: it may have been just now."""
        found = self.invoices[reference]
        ids = tuple(found)
        if len(ids) > 1:
            reason = f"{len(ids)} invoices carry the reference: {', '.join(ids)}"
            return Reconciliation(ReconciliationStatus.UNDETERMINED, reason, record_ids=ids)
        for own_id, invoice in found.items():
            return Reconciliation(ReconciliationStatus.FOUND, f"it is invoice {own_id}", invoice, ids)
        if self.gap is not None:
            return Reconciliation(ReconciliationStatus.UNDETERMINED, self.gap)
        age = 0.0 if last_attempt is None else max(0.0, (self.started - last_attempt).total_seconds())
        if age < settle:
            return Reconciliation(
                ReconciliationStatus.UNDETERMINED,
                "it is not there yet, and Healthie may still be busy with the last attempt",
                look_again_in=settle - age,
            )
        return Reconciliation(
            ReconciliationStatus.ABSENT, f"no invoice carries the reference, {age:.0f} s after the last attempt"
        )


class InvoiceSearch:
    """Looks for invoices by their references."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries

    async def look(self, references: Iterable[str], *, since: datetime, max_pages: int) -> SearchResult:
        """All invoices with these references that were created since a moment, previews included.

        Raises:
            APIError: a page could not be fetched.
        """
        look = SearchResult(datetime.now(UTC), {reference: {} for reference in references})
        for preview in (None, True):
            walks = MOST_WALKS
            gap = await self._walk(look, preview, since, max_pages)
            while gap == SHRANK and walks > 1 and not all(look.invoices.values()):
                walks -= 1
                gap = await self._walk(look, preview, since, max_pages)
            look.gap = look.gap or gap
        return look

    async def _walk(self, look: SearchResult, preview: bool | None, since: datetime, max_pages: int) -> str | None:
        """Walk down the list once, and answer what may be hidden in it."""
        walk = PageScan(look.invoices, since - CLOCKS_DIFFER)
        cursor: str | None = None
        for _ in range(max_pages):
            page = await self._queries.requested_payments(
                after=cursor, first=PAGE_SIZE, order_by=RequestedPaymentOrderKeys.CREATED_AT_DESC, preview=preview
            )
            more = walk.read(page)
            following = page.page_info.end_cursor if more else None
            if walk.past or not more:
                return walk.gap
            if following is None or following == cursor:
                return "the cursor of the list does not move on"
            cursor = following
        return f"there are more invoices of that time than {max_pages} pages hold"


class PageScan:
    """One walk down the list, newest first, back to a moment; what it finds it adds to `found`."""

    def __init__(self, found: dict[str, dict[str, Invoice]], back_to: datetime) -> None:
        self._found = found
        self._back_to = back_to
        self._total: int | None = None
        self._oldest: datetime | None = None
        self.gap: str | None = None
        self.past = False

    def read(self, page: RequestedPaymentPaginationConnection) -> bool:
        """Take in the next page, and answer whether it says that another follows."""
        # A null is read as None also where the schema has none, against what the types say.
        total: object = page.total_count
        more: object = getattr(page.page_info, "has_next_page", None)
        if not isinstance(total, int) or not isinstance(more, bool) or page.nodes is None:
            self.gap = "a page of the list came incomplete"
        if isinstance(total, int):
            if self._total is not None and total < self._total:
                self.gap = SHRANK
            self._total = total
        for invoice in page.nodes or ():
            self._take(invoice)
        self.past = self._oldest is not None and self._oldest < self._back_to
        return more is True

    def _take(self, invoice: Invoice | None) -> None:
        moment: object = getattr(invoice, "created_at", None)
        if invoice is None or not isinstance(moment, datetime):
            self.gap = "a row of the list came incomplete"
        elif self._oldest is not None and moment > self._oldest:
            self.gap = "the list did not come in order of creation"
        if isinstance(moment, datetime):
            self._oldest = moment
        reference = None if invoice is None else reference_of(invoice)
        if invoice is not None and reference in self._found:
            self._found[reference][invoice.id] = invoice

"""References of invoices: put into `metadata` at creation, and searched for when the outcome is unknown.

Healthie has no idempotency key, and no way to query an invoice by what was sent. `metadata` is the one field in which
an invoice carries a caller's reference, and the list of invoices, newest first, the one place to find it again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from healthie_api import Invoice, RequestedPaymentOrderKeys, RequestedPaymentPaginationConnection
from healthie_api.operations.requested_payments import OPERATION as LIST_INVOICES
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie.resources.invoices.validation import METADATA_LIMIT, metadata_text
from hero_healthie.outcomes import Reconciliation, ReconciliationStatus
from hero_healthie_runtime.json import is_object

if TYPE_CHECKING:
    from hero_healthie.healthie.caller import HealthieCaller

REFERENCE_KEY = "hero_healthie_reference"
CLOCKS_DIFFER = timedelta(minutes=10)
"""By how much the vendor's clock and this one may differ."""
PAGE_SIZE = LIST_INVOICES.max_page_size or 25
MAX_SCANS = 3
SHRANK = "invoices were deleted while the list was read, which may have moved others out of sight"


def with_reference(metadata: Mapping[str, Any] | str | None, reference: str) -> str:
    """Return the metadata with the reference added, as JSON.

    Raises:
        InvalidArgumentError: the reference cannot be added: the metadata is no object, holds another, or is too long.
    """
    known = json.loads(metadata_text(metadata) or "{}")
    if not is_object(known):
        raise InvalidArgumentError(
            "metadata must be a JSON object, so that the reference can be added to it", argument="metadata"
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
    """Return the reference that an invoice carries."""
    try:
        known = json.loads(invoice.metadata or "null")
    except (ValueError, RecursionError):
        return None
    value = known.get(REFERENCE_KEY) if is_object(known) else None
    return value if isinstance(value, str) else None


@dataclass(slots=True)
class SearchResult:
    """The result of one search through the list of invoices.

    Attributes:
        started: when it began.
        invoices: those that carry one of the references, by reference and id.
        gap: why the search may have missed an invoice; None if it cannot have.
    """

    started: datetime
    invoices: dict[str, dict[str, Invoice]]
    gap: str | None = None

    def reconcile(self, reference: str, *, last_attempt: datetime | None, settle: float) -> Reconciliation[Invoice]:
        """Return what it says of a reference; `last_attempt` is when the last attempt ended, None for just now."""
        found = self.invoices[reference]
        ids = tuple(found)
        if len(ids) > 1:
            reason = f"{len(ids)} invoices carry the reference: {', '.join(ids)}"
            return Reconciliation(ReconciliationStatus.UNDETERMINED, reason, record_ids=ids)
        if ids:
            return Reconciliation(ReconciliationStatus.FOUND, f"it is invoice {ids[0]}", found[ids[0]], ids)
        if self.gap is not None:
            return Reconciliation(ReconciliationStatus.UNDETERMINED, self.gap)
        age = 0.0 if last_attempt is None else max(0.0, (self.started - last_attempt).total_seconds())
        if age < settle:
            return Reconciliation(
                ReconciliationStatus.UNDETERMINED,
                "it is not there yet, and Healthie may still be processing the last attempt",
                look_again_in=settle - age,
            )
        return Reconciliation(
            ReconciliationStatus.ABSENT, f"no invoice carries the reference, {age:.0f} s after the last attempt"
        )


class InvoiceSearch:
    """Searches for invoices by their references."""

    def __init__(self, calls: HealthieCaller) -> None:
        self._calls = calls

    async def search(self, references: Iterable[str], *, since: datetime, max_pages: int) -> SearchResult:
        """Find all invoices with these references that were created since a time, previews included.

        Raises:
            APIError: a page could not be fetched.
        """
        result = SearchResult(datetime.now(UTC), {reference: {} for reference in references})
        for preview in (None, True):
            gap: str | None = None
            for _ in range(MAX_SCANS):
                gap = await self._scan(result, preview, since, max_pages)
                if gap != SHRANK or all(result.invoices.values()):
                    break
            result.gap = result.gap or gap
        return result

    async def _scan(self, result: SearchResult, preview: bool | None, since: datetime, max_pages: int) -> str | None:
        """Read the list once, and return why it may have missed an invoice."""
        scan = PageScan(result.invoices, since - CLOCKS_DIFFER)
        cursor: str | None = None
        for _ in range(max_pages):
            newest_first = {"order_by": RequestedPaymentOrderKeys.CREATED_AT_DESC, "preview": preview}
            page = await self._calls.send(LIST_INVOICES, {"after": cursor, "first": PAGE_SIZE, **newest_first})
            more = scan.read(page)
            following = page.page_info.end_cursor if more else None
            if scan.past or not more:
                return scan.gap
            if following is None or following == cursor:
                return "the cursor of the list does not advance"
            cursor = following
        return f"there are more invoices of that time than {max_pages} pages hold"


class PageScan:
    """One reading of the list, newest first, back to a time; the invoices it finds are added to `found`.

    Attributes:
        gap: why it may have missed an invoice.
        past: whether it has come to invoices older than that time.
    """

    def __init__(self, found: dict[str, dict[str, Invoice]], back_to: datetime) -> None:
        self._found = found
        self._back_to = back_to
        self._total: int | None = None
        self._seen = 0
        self._oldest: datetime | None = None
        self.gap: str | None = None
        self.past = False

    def read(self, page: RequestedPaymentPaginationConnection) -> bool:
        """Read the next page, and return whether it says that another follows."""
        # A null is read as None also where the schema has none, against what the types say.
        total: object = page.total_count
        more: object = getattr(page.page_info, "has_next_page", None)
        if not isinstance(total, int) or not isinstance(more, bool) or page.nodes is None:
            self.gap = "a page of the list was incomplete"
        if isinstance(total, int):
            if self._total is not None and total < self._total:
                self.gap = SHRANK
            self._total = total
        for invoice in page.nodes or ():
            self._take(invoice)
        self._seen += len(page.nodes or ())
        if more is False and self._seen < (self._total or 0):
            self.gap = self.gap or "the list ended before as many invoices came as it says it holds"
        self.past = self._oldest is not None and self._oldest < self._back_to
        return more is True

    def _take(self, invoice: Invoice | None) -> None:
        moment: object = getattr(invoice, "created_at", None)
        if invoice is None or not isinstance(moment, datetime):
            self.gap = "a row of the list was incomplete"
        elif self._oldest is not None and moment > self._oldest:
            self.gap = "the list was not in order of creation"
        if isinstance(moment, datetime):
            self._oldest = moment
        reference = None if invoice is None else reference_of(invoice)
        if invoice is not None and reference in self._found:
            self._found[reference][invoice.id] = invoice

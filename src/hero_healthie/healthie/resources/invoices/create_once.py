"""Creating an invoice once: searching before creating, and again before creating again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from healthie_api import CreateRequestedPaymentInput, Invoice
from hero_healthie._call.call import CallOptions
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import (
    APIError,
    ConflictError,
    OutcomeUnknownError,
    ResponseDecodeError,
    Verdict,
)
from hero_healthie.healthie.resources.invoices.options import Once
from hero_healthie.healthie.resources.invoices.references import InvoiceSearch
from hero_healthie.outcomes import Reconciliation, ReconciliationStatus

OPERATION = "healthie.invoices.create"
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 5.0

_log = SafeLogger(logging.getLogger("hero_healthie"))


@dataclass(frozen=True, slots=True)
class CreateOnce:
    """Creates one invoice once.

    Attributes:
        invoice: the invoice to create, with the reference in its metadata.
        create: sends it, within so many seconds.
    """

    search: InvoiceSearch
    create: Callable[[float], Awaitable[Invoice]]
    invoice: CreateRequestedPaymentInput
    reference: str
    once: Once
    options: CallOptions

    async def run(self) -> Invoice:
        """Return the invoice, found or created.

        Raises:
            ConflictError: an invoice with this reference differs, or there are several.
            OutcomeUnknownError: it is unknown whether the invoice exists; nothing is created while that is so.
            APIError: a call did not succeed.
        """
        clock = asyncio.get_running_loop().time
        end = clock() + self.options.deadline
        since = datetime.now(UTC) - self.once.look_back
        found = await self._find_earlier(since, end)
        if found is not None:
            return self._checked(found)
        attempts = self.options.retry.attempts
        while True:
            attempts -= 1
            try:
                created = await self.create(max(end - clock(), 0.001))
            except (OutcomeUnknownError, ResponseDecodeError) as doubt:
                found = await self._find_created(doubt, since, end)
                if found is not None:
                    return self._checked(found)
                if not attempts or clock() >= end:
                    raise
            else:
                if self.once.verify:
                    await self._verify(since)
                return created

    async def _find_earlier(self, since: datetime, end: float) -> Invoice | None:
        """Return the invoice of an earlier call, or None if there is none."""
        last_attempt = datetime.now(UTC)
        result = await self._search(since, last_attempt, self.once.settle_first)
        if result.look_again_in is not None:
            result = await self._search_until_certain(since, last_attempt, self.once.settle_first, end) or result
        if result.status is ReconciliationStatus.UNDETERMINED:
            raise self._refusal(result)
        return result.record

    async def _find_created(self, doubt: APIError, since: datetime, end: float) -> Invoice | None:
        """Return the invoice of an attempt without a response, or None if it certainly does not exist."""
        settle = self.options.timeout if self.once.settle is None else self.once.settle
        result = await self._search_until_certain(since, datetime.now(UTC), settle, end)
        if result is None:
            raise doubt
        if result.record_ids and result.record is None:
            raise self._refusal(result)
        if result.status is ReconciliationStatus.UNDETERMINED:
            raise doubt
        return result.record

    async def _search_until_certain(
        self, since: datetime, last_attempt: datetime, settle: float, end: float
    ) -> Reconciliation[Invoice] | None:
        """Search until the invoice appears or no longer can; return None if time runs out before."""
        pause = FIRST_PAUSE
        clock = asyncio.get_running_loop().time
        try:
            async with asyncio.timeout_at(end):
                while True:
                    wait = pause
                    with suppress(APIError):  # a search that fails is repeated
                        result = await self._search(since, last_attempt, settle)
                        if result.status is not ReconciliationStatus.UNDETERMINED or result.record_ids:
                            return result
                        wait = pause if result.look_again_in is None else min(pause, result.look_again_in + 0.01)
                    if clock() + wait >= end:
                        return None
                    await asyncio.sleep(wait)
                    pause = min(pause * 2, LONGEST_PAUSE)
        except TimeoutError:
            return None

    async def _search(
        self, since: datetime, last_attempt: datetime | None = None, settle: float = 0.0
    ) -> Reconciliation[Invoice]:
        found = await self.search.search([self.reference], since=since, max_pages=self.once.max_pages)
        return found.reconcile(self.reference, last_attempt=last_attempt, settle=settle)

    async def _verify(self, since: datetime) -> None:
        """Raise ConflictError if another caller created the same at the same time; a failed search proves nothing."""
        try:
            result = await self._search(since)
        except APIError:
            return
        if len(result.record_ids) > 1:
            raise self._duplicate(result.record_ids, Verdict.DONE)
        if result.status is ReconciliationStatus.ABSENT:
            _log.warning(
                "%s: the invoice just created is not in the list of invoices, so searching for references fails",
                OPERATION,
            )

    def _checked(self, found: Invoice) -> Invoice:
        """Return a found invoice, unless it differs from the one to create."""
        differing = tuple(_differing(self.invoice, found))
        if not differing:
            return found
        raise ConflictError(
            f"invoice {found.id} carries the same reference and differs in: {', '.join(differing)}",
            operation=OPERATION,
            fields=differing,
            record_ids=(found.id,),
            reference=self.reference,
        )

    def _refusal(self, result: Reconciliation[Invoice]) -> APIError:
        if result.record_ids:
            return self._duplicate(result.record_ids, Verdict.REJECTED)
        return OutcomeUnknownError(
            f"nothing was sent now, and whether an earlier call created the invoice is unknown: {result.reason}",
            operation=OPERATION,
            reference=self.reference,
        )

    def _duplicate(self, ids: tuple[str, ...], verdict: Verdict) -> ConflictError:
        return ConflictError(
            f"several invoices carry the same reference: {', '.join(ids)}; keep one and delete the others",
            operation=OPERATION,
            verdict=verdict,
            record_ids=ids,
            reference=self.reference,
        )


def _differing(wanted: CreateRequestedPaymentInput, found: Invoice) -> list[str]:
    """Return the fields in which a found invoice differs from the one to create."""
    differing: list[str] = []
    recipient = found.recipient_id or (found.recipient.id if found.recipient else None)
    if wanted.recipient_id is not None and wanted.recipient_id != recipient:
        differing.append("recipient_id")
    if wanted.price is not None and wanted.price != found.price:
        differing.append("price")
    return differing

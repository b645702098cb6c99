"""Writing invoices, with a reference by which they are found again when the outcome is unknown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import MAXYEAR, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeVar
from uuid import uuid4

from healthie_api import CreateRequestedPaymentInput, Invoice, UpdateRequestedPaymentInput
from hero_healthie._call.arguments import is_count, is_finite
from hero_healthie._call.context import calling, check_reference, current_reference
from hero_healthie.errors import APIError, InvalidArgumentError, LookUp, OutcomeUnknownError, ServerError
from hero_healthie.healthie.caller import HealthieCaller
from hero_healthie.healthie.resources.invoices.create_once import CreateOnce
from hero_healthie.healthie.resources.invoices.options import Once
from hero_healthie.healthie.resources.invoices.references import InvoiceSearch, with_reference
from hero_healthie.healthie.resources.invoices.validation import metadata_text
from hero_healthie.outcomes import Reconciliation, ReconciliationStatus
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.tracebacks import without_traceback_frames

if TYPE_CHECKING:
    from healthie_api import CreateRequestedPaymentPayload, UpdateRequestedPaymentPayload

ModelT = TypeVar("ModelT")


def create_operation() -> GraphQLOperation[CreateRequestedPaymentPayload]:
    """Return `createRequestedPayment`."""
    from healthie_api.operations.create_requested_payment import OPERATION  # noqa: PLC0415 (loads its models)

    return OPERATION


def update_operation() -> GraphQLOperation[UpdateRequestedPaymentPayload]:
    """Return `updateRequestedPayment`."""
    from healthie_api.operations.update_requested_payment import OPERATION  # noqa: PLC0415 (loads its models)

    return OPERATION


def invoice_in(payload: CreateRequestedPaymentPayload | UpdateRequestedPaymentPayload) -> Invoice:
    """Return the invoice of a response.

    Raises:
        ServerError: there is none, and no reason why, so it may have been written.
    """
    if payload.requested_payment is None:
        raise ServerError("the response holds no invoice, and no reason why")
    return payload.requested_payment


class InvoiceWriter:
    """Sends what `Invoices` has checked."""

    def __init__(self, calls: HealthieCaller, search: InvoiceSearch) -> None:
        self._calls = calls
        self._search = search

    async def create(
        self,
        values: Mapping[str, Any],
        *,
        tag: str | None,
        reference: str | None,
        ensure: Once | Literal["once"] | None,
    ) -> Invoice:
        """Create an invoice; see `Invoices.create`. `tag` is the reference in its metadata."""
        invoice = build(CreateRequestedPaymentInput, values)
        if tag is None:
            return await self._send(invoice, self._calls)
        with calling(reference=reference or current_reference() or tag):
            if ensure is None:
                return await self._create(invoice, tag, self._calls)
            return await self._create_once(invoice, tag, _limits(ensure)).run()

    async def update(self, values: Mapping[str, Any]) -> Invoice:
        """Change an invoice; see `Invoices.update`."""
        invoice = build(UpdateRequestedPaymentInput, values)
        payload = await self._calls.send(update_operation(), {"input": invoice}, invoice_in)
        return invoice_in(payload)

    async def reconcile(
        self,
        references: Iterable[str],
        *,
        since: datetime,
        last_attempt: datetime | None,
        settle: float | None = None,
        max_pages: int = 100,
    ) -> dict[str, Reconciliation[Invoice]]:
        """Find out whether invoices were created; see `Invoices.reconcile_many`."""
        if isinstance(references, str) or not isinstance(references, Iterable):
            raise InvalidArgumentError("references must be a list of str", argument="references")
        wanted = [check_reference(reference) for reference in references]
        for name, moment in (("since", since), ("last_attempt", since if last_attempt is None else last_attempt)):
            if not isinstance(moment, datetime) or moment.tzinfo is None or not 1970 <= moment.year < MAXYEAR:
                raise InvalidArgumentError(
                    f"{name} must be a datetime with a time zone, such as datetime.now(UTC)", argument=name
                )
        if settle is not None and (not is_finite(settle) or settle < 0):
            raise InvalidArgumentError("settle must be a finite number of seconds, 0 or above", argument="settle")
        if not is_count(max_pages):
            raise InvalidArgumentError("max_pages must be a whole number of at least 1", argument="max_pages")
        try:
            found = await self._search.search(wanted, since=since, max_pages=max_pages)
        except APIError as error:
            failed: Reconciliation[Invoice] = Reconciliation(
                ReconciliationStatus.UNDETERMINED, f"the search failed: {type(error).__name__}"
            )
            return dict.fromkeys(wanted, failed)
        limit = self._calls.settings.options.timeout if settle is None else settle
        return {reference: found.reconcile(reference, last_attempt=last_attempt, settle=limit) for reference in wanted}

    async def _create(self, invoice: CreateRequestedPaymentInput, tag: str, calls: HealthieCaller) -> Invoice:
        return await self._send(invoice, calls, partial(self._look_up, tag))

    async def _send(
        self, invoice: CreateRequestedPaymentInput, calls: HealthieCaller, look_up: LookUp | None = None
    ) -> Invoice:
        payload = await calls.send(create_operation(), {"input": invoice}, invoice_in, look_up)
        return invoice_in(payload)

    @without_traceback_frames
    async def _look_up(self, tag: str, error: OutcomeUnknownError) -> Reconciliation[Invoice]:
        first, last = error.attempts_made[0], error.attempts_made[-1]
        ended = last.started + timedelta(seconds=last.duration)
        return (await self.reconcile([tag], since=first.started, last_attempt=ended))[tag]

    def _create_once(self, invoice: CreateRequestedPaymentInput, tag: str, once: Once) -> CreateOnce:
        settings = self._calls.settings

        async def create(within: float) -> Invoice:
            limited = replace(settings, options=replace(settings.options, deadline=within))
            return await self._create(invoice, tag, replace(self._calls, settings=limited))

        return CreateOnce(self._search, create, invoice, tag, once, settings.options)


def tag_for(metadata: Mapping[str, Any] | str | None, reference: str | None) -> tuple[str | None, str | None]:
    """Return the reference to send, and the metadata that holds it; a random reference only if there is room for one.

    Raises:
        InvalidArgumentError: the metadata is not JSON, or the reference cannot be added to it.
    """
    if reference is not None:
        return reference, with_reference(metadata, check_reference(reference))
    made = uuid4().hex
    text = metadata_text(metadata)
    try:
        return made, with_reference(text, made)
    except InvalidArgumentError:
        return None, text


def build(model: type[ModelT], values: Mapping[str, Any]) -> ModelT:
    """Return an input with the values that are not None.

    Raises:
        InvalidArgumentError: one has the wrong type.
    """
    given = {name: value for name, value in values.items() if value is not None}
    try:
        return model(**given)
    except InvalidArgumentError as error:
        prefix = f"{model.__name__}."
        argument = error.argument.removeprefix(prefix)
        raise InvalidArgumentError(str(error).removeprefix(prefix), argument=argument) from None


def _limits(ensure: Once | Literal["once"]) -> Once:
    if ensure == "once":
        return Once()
    if not isinstance(ensure, Once):
        raise InvalidArgumentError('ensure must be "once" or a Once', argument="ensure")
    return ensure

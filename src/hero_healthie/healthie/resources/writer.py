"""Creating records with a reference, by which they are found again when the outcome is unknown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import MAXYEAR, datetime, timedelta
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any, Generic, Literal, TypeVar

from hero_healthie._call.arguments import is_count, is_finite
from hero_healthie._call.context import calling, check_reference, current_reference
from hero_healthie.errors import APIError, InvalidArgumentError, LookUp, OutcomeUnknownError, ServerError
from hero_healthie.healthie.resources.create_once import CreateOnce
from hero_healthie.healthie.resources.options import Once
from hero_healthie.healthie.resources.search import InputT, RecordSearch, RecordT, failed_search
from hero_healthie.outcomes import Reconciliation, ReconciliationStatus
from hero_healthie_runtime.tracebacks import without_traceback_frames

Check = Callable[[], Awaitable[None]]
Price = Decimal | int | str
ModelT = TypeVar("ModelT")

_MOST_DIGITS = 18


@dataclass(frozen=True, slots=True)
class RecordWriter(Generic[InputT, RecordT]):
    """Creates records of a kind."""

    search: RecordSearch[InputT, RecordT]

    async def create(
        self,
        input: InputT,
        *,
        tag: str | None,
        reference: str | None,
        ensure: Once | Literal["once"] | None,
        before: Check | None = None,
    ) -> RecordT:
        """Create a record.

        Args:
            input: the record, with the tag in its metadata.
            tag: the reference in its metadata; None if there was no room for one.
            reference: the reference of the caller.
            ensure: whether to search for it before it is sent.
            before: checks right before it is sent what only the API knows.
        """
        if tag is None:
            if before is not None:
                await before()
            return await self._send(input, self.search)
        with calling(reference=reference or current_reference() or tag):
            if ensure is None:
                return await self._create(input, tag, self.search, before)
            return await self._create_once(input, tag, _limits(ensure), before).run()

    async def reconcile(
        self,
        references: Iterable[str],
        *,
        since: datetime,
        last_attempt: datetime | None,
        settle: float | None = None,
        max_pages: int = 100,
    ) -> dict[str, Reconciliation[RecordT]]:
        """Find out whether records were created; see `ReferencedResource.reconcile_many`."""
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
            found = await self.search.search(wanted, since=since, max_pages=max_pages)
        except APIError as error:
            failed: Reconciliation[RecordT] = Reconciliation(ReconciliationStatus.UNDETERMINED, failed_search(error))
            return dict.fromkeys(wanted, failed)
        limit = self.search.calls.settings.options.timeout if settle is None else settle
        return {reference: found.reconcile(reference, last_attempt=last_attempt, settle=limit) for reference in wanted}

    async def _create(
        self, input: InputT, tag: str, search: RecordSearch[InputT, RecordT], before: Check | None
    ) -> RecordT:
        if before is not None:
            await before()
        return await self._send(input, search, partial(self._look_up, tag))

    async def _send(
        self, input: InputT, search: RecordSearch[InputT, RecordT], look_up: LookUp | None = None
    ) -> RecordT:
        kind = search.kind

        def created(payload: Any) -> RecordT:
            return record_in(kind.created(payload), kind.noun)

        return created(await search.calls.send(kind.create(), {"input": input}, created, look_up))

    @without_traceback_frames
    async def _look_up(self, tag: str, error: OutcomeUnknownError) -> Reconciliation[RecordT]:
        first, last = error.attempts_made[0], error.attempts_made[-1]
        ended = last.started + timedelta(seconds=last.duration)
        return (await self.reconcile([tag], since=first.started, last_attempt=ended))[tag]

    def _create_once(self, input: InputT, tag: str, once: Once, before: Check | None) -> CreateOnce[InputT, RecordT]:
        calls = self.search.calls
        settings = calls.settings

        async def create(within: float) -> RecordT:
            limited = replace(settings, options=replace(settings.options, deadline=within))
            return await self._create(input, tag, replace(self.search, calls=replace(calls, settings=limited)), before)

        return CreateOnce(self.search, create, input, tag, once, settings.options)


def record_in(record: ModelT | None, noun: str) -> ModelT:
    """Return the record of a response.

    Raises:
        ServerError: there is none, and no reason why, so it may have been written.
    """
    if record is None:
        raise ServerError(f"the response holds no {noun}, and no reason why")
    return record


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


def price_text(price: object) -> str | None:
    """Return the amount as Healthie takes it; a float is refused, because it may be rounded already."""
    if price is None:
        return None
    if isinstance(price, bool) or not isinstance(price, Decimal | int | str):
        raise InvalidArgumentError(
            f'price must be a Decimal, an int or a str such as "12.50", not a {type(price).__name__}', argument="price"
        )
    try:
        amount = Decimal(price.strip() if isinstance(price, str) else price)
    except InvalidOperation:
        raise InvalidArgumentError("price is not an amount", argument="price") from None
    if amount.is_finite() and abs(amount.adjusted()) > _MOST_DIGITS:
        raise InvalidArgumentError("price is not an amount", argument="price")
    if not amount.is_finite() or amount < 0:
        raise InvalidArgumentError("price must not be negative, and must be finite", argument="price")
    return f"{amount:f}"

"""Searching for records by their references, in the lists of Healthie, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from hero_healthie.errors import APIError
from hero_healthie.healthie.resources.metadata import METADATA_LIMIT, reference_of
from hero_healthie.outcomes import Reconciliation, ReconciliationStatus

if TYPE_CHECKING:
    from hero_healthie.healthie.caller import HealthieCaller
    from hero_healthie_runtime.graphql.operation import GraphQLOperation

CLOCKS_DIFFER = timedelta(minutes=10)
"""By how much the vendor's clock and this one may differ."""
MAX_SCANS = 3
SHRANK = "{}s were deleted while the list was read, which may have moved others out of sight"


class Referenced(Protocol):
    """A record that may carry a reference."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def metadata(self) -> Any:
        """Its metadata: JSON, or the text of it."""
        ...


InputT = TypeVar("InputT")
RecordT = TypeVar("RecordT", bound=Referenced)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordKind(Generic[InputT, RecordT]):
    """A kind of record that is created with a reference, and found again by it.

    Attributes:
        noun: what one is called, such as `invoice`; several are called the same with an `s`.
        creating: the curated method that creates one, such as `healthie.invoices.create`.
        create: returns the operation that creates one.
        created: returns the record in the payload of that operation, None if it holds none.
        list_: returns the operation that lists them, a page at a time.
        lists: the variables of each list that may hold one; all are read, and each must come newest first.
        differing: returns the fields in which a record that was found differs from the one to create.
        limit: how many characters of `metadata` one holds.
        into: reads a page in place of the generated class, for lists whose rows hold the records.
    """

    noun: str
    creating: str
    create: Callable[[], GraphQLOperation[Any]]
    created: Callable[[Any], RecordT | None]
    list_: Callable[[], GraphQLOperation[Any]]
    lists: Sequence[Mapping[str, object]]
    differing: Callable[[InputT, RecordT], Sequence[str]]
    limit: int = METADATA_LIMIT
    into: type[Any] | None = None


@dataclass(slots=True)
class SearchResult(Generic[RecordT]):
    """The result of one search through the lists of a kind of record.

    Attributes:
        noun: what one of them is called.
        started: when it began.
        records: those that carry one of the references, by reference and id.
        gap: why the search may have missed one; None if it cannot have.
    """

    noun: str
    started: datetime
    records: dict[str, dict[str, RecordT]]
    gap: str | None = None

    def reconcile(self, reference: str, *, last_attempt: datetime | None, settle: float) -> Reconciliation[RecordT]:
        """Return what it says of a reference; `last_attempt` is when the last attempt ended, None for just now."""
        found = self.records[reference]
        ids = tuple(found)
        if len(ids) > 1:
            reason = f"{len(ids)} {self.noun}s carry the reference: {', '.join(ids)}"
            return Reconciliation(ReconciliationStatus.UNDETERMINED, reason, record_ids=ids)
        if ids:
            return Reconciliation(ReconciliationStatus.FOUND, f"it is {self.noun} {ids[0]}", found[ids[0]], ids)
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
            ReconciliationStatus.ABSENT, f"no {self.noun} carries the reference, {age:.0f} s after the last attempt"
        )


@dataclass(frozen=True, slots=True)
class RecordSearch(Generic[InputT, RecordT]):
    """Searches for records of a kind by their references.

    Attributes:
        narrowed: variables of the lists that leave out records of others.
    """

    calls: HealthieCaller
    kind: RecordKind[InputT, RecordT]
    narrowed: Mapping[str, object] = field(default_factory=dict[str, object])

    async def search(self, references: Iterable[str], *, since: datetime, max_pages: int) -> SearchResult[RecordT]:
        """Find all records with these references that were created since a time.

        Raises:
            APIError: a page could not be fetched, and nothing was found on others.
        """
        noun = self.kind.noun
        result: SearchResult[RecordT] = SearchResult(noun, datetime.now(UTC), {name: {} for name in references})
        for variables in self.kind.lists:
            gap: str | None = None
            try:
                for _ in range(MAX_SCANS):
                    gap = await self._scan(result, variables, since, max_pages)
                    if gap != SHRANK.format(noun) or all(result.records.values()):
                        break
            except APIError as error:
                if not any(result.records.values()):
                    raise
                gap = failed_search(error)  # what was found is there all the same
            result.gap = result.gap or gap
        return result

    async def _scan(
        self, result: SearchResult[RecordT], variables: Mapping[str, object], since: datetime, max_pages: int
    ) -> str | None:
        """Read a list once, and return why it may have missed a record."""
        operation = self.kind.list_()
        scan = PageScan(self.kind.noun, result.records, since - CLOCKS_DIFFER)
        cursor: str | None = None
        into = self.kind.into
        size = 10 if into is not None else operation.max_page_size or 25
        for _ in range(max_pages):
            values = {"after": cursor, "first": size, **variables, **self.narrowed}
            page = await self.calls.send(operation, values, into=into)
            more = scan.read(page)
            following = page.page_info.end_cursor if more else None
            if scan.past or not more:
                return scan.gap
            if following is None or following == cursor:
                return "the cursor of the list does not advance"
            cursor = following
        return f"there are more {self.kind.noun}s of that time than {max_pages} pages hold"


def failed_search(error: APIError) -> str:
    """Return why a search found nothing out."""
    return f"the search failed: {type(error).__name__}"


class PageScan(Generic[RecordT]):
    """One reading of a list, newest first, back to a time; the records it finds are added to `found`.

    Attributes:
        gap: why it may have missed one.
        past: whether it has come to records older than that time.
    """

    def __init__(self, noun: str, found: dict[str, dict[str, RecordT]], back_to: datetime) -> None:
        self._noun = noun
        self._found = found
        self._back_to = back_to
        self._total: int | None = None
        self._seen = 0
        self._oldest: datetime | None = None
        self.gap: str | None = None
        self.past = False

    def read(self, page: Any) -> bool:
        """Read the next page, and return whether it says that another follows."""
        # A null is read as None also where the schema has none.
        total: object = getattr(page, "total_count", None)
        more: object = getattr(getattr(page, "page_info", None), "has_next_page", None)
        rows: Sequence[RecordT | None] | None = getattr(page, "nodes", None)
        if not isinstance(total, int) or not isinstance(more, bool) or rows is None:
            self.gap = "a page of the list was incomplete"
        if isinstance(total, int):
            if self._total is not None and total < self._total:
                self.gap = SHRANK.format(self._noun)
            self._total = total
        for row in rows or ():
            self._take(row)
        self._seen += len(rows or ())
        if more is False and self._seen < (self._total or 0):
            self.gap = self.gap or f"the list ended before as many {self._noun}s came as it says it holds"
        self.past = self._oldest is not None and self._oldest < self._back_to
        return more is True

    def _take(self, row: RecordT | None) -> None:
        moment: object = getattr(row, "created_at", None)
        if row is None or not isinstance(moment, datetime):
            self.gap = "a row of the list was incomplete"
        elif self._oldest is not None and moment > self._oldest:
            self.gap = "the list was not in order of creation"
        if isinstance(moment, datetime):
            self._oldest = moment
        reference = None if row is None else reference_of(row.metadata)
        if row is not None and reference in self._found:
            self._found[reference][row.id] = row

"""What curated resources are: classes of a few methods over generated operations."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from hero_healthie.errors import APIError, NotFoundError, Verdict
from hero_healthie.healthie.resources.search import RecordKind, RecordSearch, RecordT
from hero_healthie.healthie.resources.writer import RecordWriter
from hero_healthie.outcomes import Reconciliation
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.tracebacks import without_traceback_frames

if TYPE_CHECKING:
    from hero_healthie.healthie.caller import HealthieCaller

ModelT = TypeVar("ModelT")


class Resource(MethodGroup):
    """A curated resource."""

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]]
    """The operations that each public method may send, such as `queries.requested_payments`."""

    def __init__(self, calls: HealthieCaller) -> None:
        self._calls = calls


class CreatingResource(Resource, Generic[RecordT]):
    """A curated resource whose records are created with a reference."""

    KIND: ClassVar[RecordKind[Any, Any]]
    SEARCHED: ClassVar[Mapping[str, object]] = {}
    """Variables of the lists in which records are searched for when nothing but a reference is known."""

    def _writer(self, kind: RecordKind[Any, Any] | None = None, /, **narrowed: object) -> RecordWriter[Any, RecordT]:
        return RecordWriter(RecordSearch(self._calls, kind or self.KIND, {**self.SEARCHED, **narrowed}))

    async def _whole(
        self,
        made: object,
        model: type[ModelT],
        read: Callable[[str], Awaitable[ModelT | None]],
        reference: str | None,
        kind: RecordKind[Any, Any] | None = None,
    ) -> ModelT:
        """Return a record as its model has it: one that was found in a list, whose rows have fewer fields, is read.

        Raises:
            NotFoundError: it is not there any more.
            APIError: it was made, which the verdict says, and it could not be read.
        """
        if isinstance(made, model):
            return made
        kind, record_id = kind or self.KIND, str(getattr(made, "id", ""))
        try:
            found = await read(record_id)
        except NotFoundError:
            found = None
        except APIError as error:
            text = f"{kind.noun} {record_id} carries the reference, and reading it failed: {error.args[0]}"
            changes = {"operation": kind.creating, "verdict": Verdict.DONE, "reference": reference}
            raise error.as_error(type(error), text, **changes, partial={"id": record_id}) from None
        if found is None:
            raise NotFoundError(f"{kind.noun} {record_id} is not there any more", operation=kind.creating)
        return found


class ReferencedResource(CreatingResource[RecordT]):
    """A curated resource whose records are found again by their references alone."""

    @without_traceback_frames
    async def reconcile(
        self,
        reference: str,
        *,
        since: datetime,
        last_attempt: datetime | None = None,
        settle: float | None = None,
        max_pages: int = 100,
    ) -> Reconciliation[RecordT]:
        """Find out whether a record was created with this reference. Never raises an APIError.

        Args:
            reference: the reference given when it was created, or the one that the error or event of that call carries.
            since: when the first attempt began, with a time zone.
            last_attempt: when the last attempt ended; left out, it may have been just now.
            settle: seconds after the last attempt before a missing record counts as not created; None for the client's
                `timeout`.
            max_pages: how many pages of each list may be read.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
        """
        found = await self._writer().reconcile(
            [reference], since=since, last_attempt=last_attempt, settle=settle, max_pages=max_pages
        )
        return found[reference]

    @without_traceback_frames
    async def reconcile_many(
        self,
        references: Iterable[str],
        *,
        since: datetime,
        last_attempt: datetime | None = None,
        settle: float | None = None,
        max_pages: int = 100,
    ) -> dict[str, Reconciliation[RecordT]]:
        """Find out whether many records were created, reading the lists once; see `reconcile`.

        Args:
            references: the references given when they were created, or those that the errors or events carry.
            since: when the first attempt of all began.
            last_attempt: when the last attempt of all ended.
            settle: see `reconcile`.
            max_pages: see `reconcile`.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
        """
        return await self._writer().reconcile(
            references, since=since, last_attempt=last_attempt, settle=settle, max_pages=max_pages
        )

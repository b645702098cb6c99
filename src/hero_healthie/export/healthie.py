"""Invoices, clients and appointments of Healthie, newest first."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Any, Literal, TypeAlias, get_args
from urllib.parse import urlsplit

from hero_healthie._selection.named_fields import MONEY, NamedField, named_fields
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.export.columns import Column, Kind, Row, Table
from hero_healthie.export.errors import ExportError
from hero_healthie.export.source import Page
from hero_healthie.export.tables import APPOINTMENTS, CLIENTS, INVOICES
from hero_healthie.export.values import read_value
from hero_healthie.healthie.client import Healthie
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.lists import Page as ListPage

HealthieKind: TypeAlias = Literal["invoices", "clients", "appointments"]
Between: TypeAlias = tuple[date | None, date | None]
"""The first and the last day, or moment, both included; None for no limit on that side."""

WALKS = 3
"""How often the lists are read when records leave them meanwhile."""

_KINDS: Mapping[str, Kind] = {
    "Boolean": Kind.FLAG,
    "Float": Kind.NUMBER,
    "ISO8601Date": Kind.DAY,
    "ISO8601DateTime": Kind.MOMENT,
    "Int": Kind.WHOLE,
    "JSON": Kind.JSON,
    MONEY: Kind.MONEY,
}


@dataclass(frozen=True, slots=True)
class _List:
    """How a kind of records is listed.

    Attributes:
        type: its type in the schema.
        columns: the columns unless others are named, and what they mean.
        lists: the arguments of each list, by its name; records move from a list to a later one.
        order: the order, newest first.
        moment: the field that `between` is about.
        status: the argument that chooses by status; None where the lists do.
        statuses: what may be given for it; nothing for any text.
        ends: the arguments for the first and the last moment, where the vendor has some.
        required: fields that are never empty, as far as the schema says.
    """

    type: str
    columns: Mapping[str, str]
    lists: Mapping[str, Mapping[str, object]]
    order: str
    moment: str
    status: str | None = None
    statuses: tuple[str, ...] = ()
    ends: tuple[str, str] | None = None
    required: frozenset[str] = frozenset()


_LISTS: Mapping[HealthieKind, _List] = {
    "invoices": _List(
        "RequestedPayment",
        INVOICES,
        {"in preview": {"preview": True}, "shown": {}},
        "CREATED_AT_DESC",
        "created_at",
        status="status_filter",
        statuses=("paid", "partial", "unpaid"),
        required=frozenset({"id", "is_preview", "created_at", "updated_at"}),
    ),
    "clients": _List(
        "User",
        CLIENTS,
        {"active": {"active_status": "active"}, "archived": {"active_status": "archived"}},
        "CREATED_AT_DESC",
        "created_at",
        statuses=("active", "archived"),
        required=frozenset({"id"}),
    ),
    "appointments": _List(
        "Appointment",
        APPOINTMENTS,
        {"all": {"filter": "all", "is_org": True}},
        "CREATED_AT_DESC",
        "date",
        status="filter_by_appointment_status",
        ends=("startDate", "endDate"),
        required=frozenset({"id", "created_at"}),
    ),
}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a walk is.

    Attributes:
        walk: which one, from 1.
        list: which list, from 0.
        after: the cursor; Healthie ties it to the order and the filters.
        total: how many records the list had at the last page.
        shrank: whether a list of this walk became shorter meanwhile.
        before: how many were read in the lists before this one.
        done: how many were read in all.
    """

    walk: int = 1
    list: int = 0
    after: str | None = None
    total: int | None = None
    shrank: bool = False
    before: int = 0
    done: int = 0


class HealthieRecords:
    """The invoices, clients or appointments that a key sees, as a source of an `Export`.

    A record is as it was when its page was read. Those that are made while the export runs may be missing: they are
    newer than the newest page. When records leave the list meanwhile, others may move past the cursor unseen, so the
    list is then read again, `WALKS` times at most. What is likely to change its list is read first: an invoice that
    leaves the preview, or a client who is archived, is then seen twice, not never.

    Args:
        healthie: the client.
        kind: `invoices`, `clients` or `appointments`.
        fields: the columns, such as `id` and `recipient.first_name`; the usual ones if left out. Only these are asked
            for. `id` is always the first.
        between: the first and the last day (in UTC) or moment, both included: of invoices and clients, when they were
            made; of appointments, when they begin.
        status: of invoices `paid`, `partial` or `unpaid`; of clients `active` or `archived`; of appointments their
            status, such as `Occurred`.
        page_size: records of one call; as many as the cost allows, 50 at most, if left out.

    Raises:
        InvalidArgumentError: an argument cannot be right.

    Example:
        unpaid = HealthieRecords(healthie, "invoices", status="unpaid", fields=["price", "recipient.last_name"])
        print(await Export(unpaid, "unpaid.csv").run())
    """

    def __init__(
        self,
        healthie: Healthie,
        kind: HealthieKind,
        *,
        fields: Sequence[str] | None = None,
        between: Between | None = None,
        status: str | None = None,
        page_size: int | None = None,
    ) -> None:
        if kind not in get_args(HealthieKind):
            raise InvalidArgumentError("kind must be invoices, clients or appointments", argument="kind")
        self._healthie = healthie
        self._how = how = _LISTS[kind]
        self._operation = _operation(kind)
        self._first, self._last = _moments(between)
        self._status = _check_status(how, kind, status)
        self._page_size = page_size
        names = tuple(dict.fromkeys(("id", *(how.columns if fields is None else fields))))
        # What `between` is compared with is asked for, also where no column has it.
        self._fields = named_fields(how.type, (*names, *(() if between is None else (how.moment,))))
        columns = (_column(each, how) for each in self._fields.fields if each.path in names)
        self.table = Table(kind, tuple(columns))
        self._lists = [
            arguments for name, arguments in how.lists.items() if how.status is not None or status in (None, name)
        ]

    async def asked(self) -> dict[str, str]:
        """Return the account and the filters."""
        user = await self._healthie.queries.current_user()
        host = urlsplit(self._healthie.base_url).hostname or ""
        return {
            "account": f"user {user.id if user else 'unknown'} at {host}",
            "status": self._status or "",
            "between": f"{_said(self._first)} and {_said(self._last)}" if self._first or self._last else "",
        }

    async def pages(self, place: str | None) -> AsyncIterator[Page]:
        """Yield the pages of all lists and walks from a place on.

        Args:
            place: what the page before named as `following`; None is the beginning.

        Raises:
            ExportError: a record cannot be exported as it is, or the list does not end.
        """
        at: _Place | None = _Place() if place is None else _Place(**json.loads(place))
        moment = self._how.moment
        while at is not None:
            page = await self._healthie.list_call(self._operation, self._variables(at), into=self._fields.model)
            moments = [read_value(Kind.MOMENT, item.get(moment), of=moment) for item in page.items]
            found = zip(page.items, moments, strict=True)
            wanted = [self._row(item) for item, begins in found if self._is_between(begins)]
            # Newest first, what is older than the first moment is followed by older ones only.
            ended = self._how.ends is None and bool(moments) and all(self._is_before(each) for each in moments)
            following, remark = self._after(at, page, ended=ended)
            if page.nulls:
                remark = "some records came as null and are missing: ask Healthie"
            yield Page(
                wanted,
                None if following is None else json.dumps(asdict(following)),
                done=at.done + len(page.items) + page.nulls,
                # How long the other lists are is not known yet.
                of=at.before + (page.total_count or 0) if at.list == len(self._lists) - 1 else 0,
                remark=remark,
            )
            at = following

    def _variables(self, at: _Place) -> dict[str, object]:
        how = self._how
        variables: dict[str, object] = {"first": self._page_size, "after": at.after, "order_by": how.order}
        variables |= self._lists[at.list]
        if how.status is not None:
            variables[how.status] = self._status
        if how.ends is not None and (self._first or self._last):
            variables |= zip(how.ends, (self._first or _EARLIEST, self._last or _LATEST), strict=True)
        return variables

    def _row(self, item: Mapping[str, Any]) -> Row:
        values = dict(zip((each.path for each in self._fields.fields), self._fields.values(item), strict=True))
        record = f"{self.table.name} {values['id']}"
        row: Row = {}
        for column in self.table.columns:
            of = f"{column.name} of {record}"
            value = row[column.name] = read_value(column.kind, values[column.name], of=of)
            if value is None and column.required:
                raise ExportError(f"{of} is null, which the schema excludes")
        return row

    def _is_between(self, moment: object) -> bool:
        if self._first is None and self._last is None:
            return True
        if not isinstance(moment, datetime):
            return False
        return (self._first is None or moment >= self._first) and (self._last is None or moment <= self._last)

    def _is_before(self, moment: object) -> bool:
        return self._first is not None and isinstance(moment, datetime) and moment < self._first

    def _after(self, at: _Place, page: ListPage[Any], *, ended: bool) -> tuple[_Place | None, str | None]:
        """Return the place after a page, and what has to be said about it."""
        done = at.done + len(page.items) + page.nulls
        shrank = at.shrank or (at.total is not None and (page.total_count or 0) < at.total)
        if page.next_cursor is not None and not ended:
            if page.next_cursor == at.after:
                raise ExportError("Healthie's cursor does not move on, so the list cannot be read to its end")
            return replace(at, after=page.next_cursor, total=page.total_count, shrank=shrank, done=done), None
        begin = replace(at, after=None, total=None, before=done, done=done)
        if at.list < len(self._lists) - 1:
            return replace(begin, list=at.list + 1, shrank=shrank), None
        if shrank and at.walk < WALKS:
            return replace(begin, walk=at.walk + 1, list=0, shrank=False), None
        remark = "records left the list each time it was read, which may have moved others out of sight"
        return None, remark if shrank else None


_EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
_LATEST = datetime(2900, 1, 1, tzinfo=UTC)


def _operation(kind: HealthieKind) -> GraphQLOperation[Any]:
    """Return the operation that lists a kind; its models are loaded now."""
    if kind == "invoices":
        from healthie_api.operations.requested_payments import OPERATION  # noqa: PLC0415 (loads its models)

        return OPERATION
    if kind == "clients":
        from healthie_api.operations.users import OPERATION as CLIENTS_OPERATION  # noqa: PLC0415 (loads its models)

        return CLIENTS_OPERATION
    from healthie_api.operations.appointments import OPERATION as VISITS_OPERATION  # noqa: PLC0415 (loads its models)

    return VISITS_OPERATION


def _column(field: NamedField, how: _List) -> Column:
    kind = Kind.JSON if field.is_list else _KINDS.get(field.scalar, Kind.TEXT)
    return Column(field.path, kind, how.columns.get(field.path, ""), required=field.path in how.required)


def _check_status(how: _List, kind: str, status: str | None) -> str | None:
    if status is not None and (
        not isinstance(status, str) or not status or (how.statuses and status not in how.statuses)
    ):
        said = f"of {kind} must be {', '.join(how.statuses)}" if how.statuses else "must be a text"
        raise InvalidArgumentError(f"status {said}", argument="status")
    return status


def _moments(between: Between | None) -> tuple[datetime | None, datetime | None]:
    if between is None:
        return None, None
    if not isinstance(between, tuple) or len(between) != 2:
        raise InvalidArgumentError("between must be a pair of dates, or of datetimes", argument="between")
    first, last = (_moment(end, clock) for end, clock in zip(between, (time.min, time.max), strict=True))
    if first is not None and last is not None and last < first:
        raise InvalidArgumentError("between ends before it begins", argument="between")
    return first, last


def _moment(end: object, clock: time) -> datetime | None:
    if end is None:
        return None
    if isinstance(end, datetime):
        if end.tzinfo is None:
            raise InvalidArgumentError("between needs datetimes with a time zone", argument="between")
        return end.astimezone(UTC)
    if not isinstance(end, date):
        raise InvalidArgumentError("between must be a pair of dates, or of datetimes", argument="between")
    return datetime.combine(end, clock, UTC)


def _said(moment: datetime | None) -> str:
    return "any time" if moment is None else moment.isoformat(timespec="seconds")

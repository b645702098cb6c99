"""Filter, sort and page the records of a list by its query."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie.sandbox.hero.calls import HeroCall
from hero_healthie.sandbox.hero.derived import fields_of, is_member
from hero_healthie.sandbox.hero.slots import Wanted, bookable
from hero_healthie.sandbox.hero.state import PracticeGroup
from hero_healthie.sandbox.store.records import Record
from hero_healthie_runtime.json import is_array

PAGE_SIZE = 20
_PAGING = {"page_index", "page_size"}
_SORTING = {"order_by", "order_descending"}
_SEARCHES = {"search", "query", "field"}
#: What sorts in an order of its own.
_RANKS = {name: at for at, name in enumerate(("lowest", "low", "medium", "high", "highest"))}


def listed(call: HeroCall) -> list[Record]:
    """Return the records of a list, without paging, in order."""
    group, task = call.group, call.task
    query = {_plain(name): value for name, value in call.query.items()}
    records = _candidates(call, query)
    for name, value in query.items():
        if name in _PAGING | _SORTING | _SEARCHES:
            continue
        records = _filtered(group, task.record, records, task.fields.get(name, name), value, query)
    text = str(query.get("search") or query.get("query") or "").strip().lower()
    if text:
        fields = (str(query["field"]),) if query.get("field") else task.search
        records = [record for record in records if _says(group, record, fields, text)]
    return _sorted(group, records, query)


def page_of(call: HeroCall, records: list[Record]) -> list[Record]:
    """Return the records of the page that a query asks for; all where the operation does not page."""
    if "page_index" not in call.route.query.names:
        return records
    size = _whole(call.query.get("page_size"), PAGE_SIZE)
    start = _whole(call.query.get("page_index"), 0) * size
    return records[start : start + size]


def _candidates(call: HeroCall, query: Mapping[str, Any]) -> list[Record]:
    """Return the records that a list chooses from: by an index those that store a text, or do not have the field."""
    group, type_ = call.group, call.task.record
    if call.task.where:
        return _of_parent(call)
    found: list[list[Record]] = []
    for name, value in query.items():
        field = call.task.fields.get(name, name)
        special = {(type_, field), ("", field)} & _FILTERS.keys()
        if isinstance(value, str) and value and name not in _PAGING | _SORTING | _SEARCHES and not special:
            found.append(group.store.where_text(type_, field, value))
    return min(found, key=len) if found else list(group.all(type_))


def _of_parent(call: HeroCall) -> list[Record]:
    conditions = {field: call.path[value] for field, value in call.task.where.items()}
    (field, value), *others = conditions.items()
    found = call.group.store.where(call.task.record, field, value)
    return [record for record in found if all(record.get(name) == wanted for name, wanted in others)]


def _filtered(
    group: PracticeGroup, type: str, records: list[Record], field: str, value: Any, query: Mapping[str, Any]
) -> list[Record]:
    special = _FILTERS.get((type, field)) or _FILTERS.get(("", field))
    if special is not None:
        return special(group, records, value, query)
    wanted = {str(each).lower() for each in (value if is_array(value) else [value]) if each not in {"", None}}
    if not wanted:
        return records
    field_of_list = field.removesuffix("s")
    return [record for record in records if _texts(group, record, field, field_of_list) & wanted]


def _texts(group: PracticeGroup, record: Record, *fields: str) -> set[str]:
    values = record.values if any(field in record.values for field in fields) else fields_of(group, record)
    found = next((values[field] for field in fields if field in values), None)
    return {str(each).lower() for each in (found if is_array(found) else [found])}


def _says(group: PracticeGroup, record: Record, fields: tuple[str, ...], text: str) -> bool:
    values = fields_of(group, record)
    return any(text in str(values.get(field) or "").lower() for field in fields or tuple(values))


def _sorted(group: PracticeGroup, records: list[Record], query: Mapping[str, Any]) -> list[Record]:
    fields = as_list(query.get("order_by")) or [query["order_by"]] if query.get("order_by") else []
    falling = query.get("order_descending")
    flags = [str(flag).lower() == "true" for flag in (falling if is_array(falling) else [falling])]
    for at, field in reversed(list(enumerate(fields))):
        down = flags[min(at, len(flags) - 1)]
        records = sorted(records, key=_key(group, _snake(str(field))), reverse=down)
    return records


def _key(group: PracticeGroup, field: str) -> Callable[[Record], tuple[bool, int, str]]:
    def key(record: Record) -> tuple[bool, int, str]:
        value = record.get(field) if field in record.values else fields_of(group, record).get(field)
        rank = value if isinstance(value, int) else _RANKS.get(str(value), 0)
        return value is None, rank, str(value).lower()

    return key


def _assigned(group: PracticeGroup, records: list[Record], value: Any, query: Mapping[str, Any]) -> list[Record]:
    del group
    wanted, types = set(as_list(value)), set(as_list(query.get("assignee_type")))

    def fits(record: Record) -> bool:
        assignees = as_list(record.get("assignees")) or [{"id": None, "type": "Unassigned"}]
        return any(
            (not wanted or each.get("id") in wanted) and (not types or each.get("type") in types) for each in assignees
        )

    return [record for record in records if fits(record)]


def _unassigned_too(group: PracticeGroup, records: list[Record], value: Any, query: Mapping[str, Any]) -> list[Record]:
    del value
    return _assigned(group, records, query.get("assignee_id"), query)


def _available(group: PracticeGroup, records: list[Record], value: Any, query: Mapping[str, Any]) -> list[Record]:
    if not records:
        return records
    free = bookable(group, {"AppointmentType": 0, "Location": 1}.get(records[0].type, 2), _wanted(query))
    return [record for record in records if (record.id in free) == bool(value)]


def _offered(group: PracticeGroup, records: list[Record], value: Any, query: Mapping[str, Any]) -> list[Record]:
    """Keep what is offered at all together with the other ids, free or not."""
    del value
    wanted = _wanted(query)
    offered: set[tuple[str, str]] = set()
    for hours in group.all("Availability"):
        location, practitioner = str(hours.get("location_id")), str(hours.get("practitioner_id"))
        for kind in hours.get("appointment_type_ids"):
            if wanted((kind, location, practitioner)):
                offered |= {("AppointmentType", kind), ("Location", location), ("Practitioner", practitioner)}
    return [record for record in records if (record.type, record.id) in offered]


def _wanted(query: Mapping[str, Any]) -> Wanted:
    types, locations = set(as_list(query.get("appointment_type_ids"))), set(as_list(query.get("location_ids")))
    return lambda choice: (not types or choice[0] in types) and (not locations or choice[1] in locations)


def _general(group: PracticeGroup, records: list[Record], value: Any, query: Mapping[str, Any]) -> list[Record]:
    del group, query
    return [record for record in records if not (value and record.get("patient_id"))]


def _of_member(group: PracticeGroup, records: list[Record], value: Any, query: Mapping[str, Any]) -> list[Record]:
    del group, query
    return [record for record in records if is_member(record, value)]


def _at_stage(group: PracticeGroup, records: list[Record], value: Any, query: Mapping[str, Any]) -> list[Record]:
    """Filter by the stages of the query, which are others than the statuses that are shown."""
    del group, query
    return [record for record in records if value == ("CREATED" if record.get("status") == "CREATED" else "QUEUED")]


def _any(group: PracticeGroup, records: list[Record], value: Any, query: Mapping[str, Any]) -> list[Record]:
    del group, value, query
    return records


_Filter = Callable[[PracticeGroup, list[Record], Any, Mapping[str, Any]], list[Record]]
#: Filters that are more than a comparison, by the type of record ("" for any) and the name in the query.
_FILTERS: Mapping[tuple[str, str], _Filter] = {
    ("BatchMessage", "status"): _at_stage,
    ("Episode", "assignee_id"): _assigned,
    ("Episode", "assignee_type"): _unassigned_too,
    ("", "has_availability"): _available,
    ("", "appointment_type_ids"): _offered,
    ("", "location_ids"): _offered,
    ("ShortLink", "exclude_patient_specific_links"): _general,
    ("MembershipPolicy", "patient_id"): _of_member,
    ("Patient", "data_source"): _any,
}


def _plain(name: str) -> str:
    return _snake(name.removesuffix("[]"))


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def _whole(value: Any, default: int) -> int:
    text = str(value) if value is not None else ""
    return int(text) if text.isdecimal() else default


def rows_of(call: HeroCall, records: list[Record]) -> JsonObject:
    """Return the response of a list: its rows, and how many there are on all pages."""
    schema = call.shapes.rows_schema(call.route.success[1])
    page = page_of(call, records)
    return {
        "data": [call.shapes.show(call.group, record, schema, call.task) for record in page],
        "count": len(records),
    }

"""Select and sort the records of a list by its arguments."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC
from typing import Any

from graphql import GraphQLError

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.healthie.connections import Rank
from hero_healthie.sandbox.healthie.records.account import HIDDEN, Account
from hero_healthie.sandbox.healthie.records.coerce import parse_moment
from hero_healthie.sandbox.healthie.records.conditions import (
    Wanted,
    comparable,
    condition_of,
    is_more_than_field,
    texts,
)
from hero_healthie.sandbox.healthie.records.fields import members, text_of, value_of
from hero_healthie.sandbox.healthie.records.shapes import CLIENTS, STAFF, TypeShape
from hero_healthie.sandbox.store.records import Record
from hero_healthie_runtime.json import is_array

PAGING = {"first", "last", "after", "before", "offset", "page_size", "per_page", "should_paginate", "limit"}
ORDERING = {"order_by", "sort_by"}
KEYWORDS = {"keywords", "keyword", "search_string", "template_search_keywords"}
FROM, BEFORE = ">", "<"
"""What ends the decided field of an argument that asks for those from a moment on, and before it."""
_FROM = re.compile(r"(^|_)(start|from|after|since)(_|$)|(After|start[A-Z]|startDate)")
_UNTIL = re.compile(r"(^|_)(end|to|before|until)(_|$)|(Before|endDate)")
_OWNERS = {"user_id", "client_id", "patient_id", "provider_id"}
_MONEY = {
    "price",
    "amount",
    "amount_off",
    "amount_paid",
    "net_payment",
    "paid_amount",
    "remaining_quantity",
    "total_fee",
}
_MAIN_DATES = ("date", "date_of_service", "occurred_at", "scheduled_at", "due_date", "created_at")
#: What `keywords` are looked for in: the fields of a record, and the names of the people it is about.
SEARCHED = (
    *("name", "title", "display_name", "first_name", "last_name", "full_name", "email", "label", "code", "content"),
    *("description", "subject", "notes", "note", "category", "type", "text", "message", "payer_name", "business_name"),
    *("client_facing_display_name", "file_name", "url", "status", "details", "answer", "legal_name", "invite_code"),
)


def matches(account: Account, shape: TypeShape, arguments: JsonObject, decided: JsonObject) -> list[Wanted]:
    """Return what the arguments of a list ask of its records.

    Args:
        account: what is read.
        shape: the type of the records.
        arguments: the arguments of the root field.
        decided: what a person decided about arguments, by name: the field meant, or `""` for one that does nothing.
    """
    found: list[Wanted] = []
    for name, value in arguments.items():
        if value is None or value == "" or name in PAGING or name in ORDERING:
            continue
        wanted = _wanted(account, shape, name, value, decided.get(name))
        if wanted is not None:
            found.append(wanted)
    return found


def _wanted(account: Account, shape: TypeShape, name: str, value: Any, decided: Any) -> Wanted | None:
    if decided == "" or value == [] or name in KEYWORDS:
        return _keywords(account, shape, str(value)) if name in KEYWORDS and decided != "" else None
    ids = texts(value)
    if name in {"id", "ids"} and decided is None:
        return lambda record: record.id in ids
    place = decided or _place(shape, name)
    if place is not None:
        return _of_place(account, shape, place, value)
    if name in _OWNERS:  # nobody's are not those of this person
        kept = f"{HIDDEN}{name}"
        return lambda record: (record.owner is not None and record.owner.id in ids) or record.get(kept) in ids
    moment = _date_field(shape, name) if isinstance(value, str) else None
    return _within(account, moment, value, until=bool(_UNTIL.search(name))) if moment is not None else None


def _of_place(account: Account, shape: TypeShape, place: Any, value: Any) -> Wanted | None:
    if is_more_than_field(place):
        return condition_of(account, place, value)
    if place.endswith((FROM, BEFORE)):
        return _within(account, place[:-1], str(value), until=place.endswith(BEFORE), exclusive=True)
    return _equal(account, shape, place, value)


def _place(shape: TypeShape, name: str) -> str | None:
    """Return the field that an argument filters by."""
    base = re.sub(r"_ids?$", "", re.sub(r"^(filter_by|by)_", "", name))
    group = CLIENTS if base in CLIENTS[:3] else STAFF if base in STAFF[:2] else ()
    singular = (base, f"{base}_id", name.removesuffix("s"), base.removesuffix("es"), f"{base.removesuffix('ie')}y")
    for candidate in (name, *singular, *group, *(f"{member}_id" for member in group), f"{base}s"):
        if candidate in shape.fields:
            return str(candidate)
    return None


def _equal(account: Account, shape: TypeShape, place: str, value: Any) -> Wanted:
    wanted = texts(value)
    if place.startswith(HIDDEN):
        return lambda record: record.get(place) is not None and bool(texts(record.get(place)) & wanted)
    field = shape.fields[place]
    if not field.leaf and field.many:
        return lambda record: any(row.id in wanted for row in members(account, record, place))
    if not field.leaf:
        return lambda record: (found := value_of(account, record, place)) is not None and found.id in wanted

    def equal(record: Record) -> bool:
        found = value_of(account, record, place)
        return bool(texts(found) & wanted) if found is not None else "false" in wanted

    return equal


def _keywords(account: Account, shape: TypeShape, text: str) -> Wanted:
    words = text.lower().split()
    places = [name for name in SEARCHED if name in shape.fields and shape.fields[name].leaf]
    places += [str(name) for name in as_list(shape.decided.get("searched"))]
    people = [name for name, field in shape.fields.items() if field.of == "User" and not field.leaf and not field.many]
    people = [name for name in people if name in {*CLIENTS, *STAFF}]

    def mentions(record: Record) -> bool:
        parts = [text_of(account, record, name) for name in places if shape.fields[name].leaf]
        if record.type != "User":
            targets = [value_of(account, record, name) for name in people]
            parts += [text_of(account, target, "full_name") for target in targets]
        parts += [
            text_of(account, value_of(account, record, name), "name")
            for name in as_list(shape.decided.get("searched"))
            if not shape.fields[name].leaf
        ]
        found = " ".join(parts).lower()
        return all(word in found for word in words)

    return mentions


def _date_field(shape: TypeShape, name: str) -> str | None:
    if not (_FROM.search(name) or _UNTIL.search(name)):
        return None
    for base in ("created", "updated", "occurred", "sent", "paid"):
        if base in name:
            return next((f for f in (f"{base}_at", f"{base}_date", "created_at") if f in shape.fields), None)
    return next((place for place in _MAIN_DATES if place in shape.fields), None)


def _within(account: Account, place: str, value: str, *, until: bool, exclusive: bool = False) -> Wanted | None:
    limit = parse_moment(value)
    if limit is None:
        raise GraphQLError(f"{value!r} is not a date", extensions={"code": "BAD_REQUEST"})
    whole_day = len(value.strip()) <= len("2026-01-01")

    def within(record: Record) -> bool:
        found = parse_moment(text_of(account, record, place))
        if found is None:
            return False
        at, end = (found.date(), limit.date()) if whole_day else (comparable(found), comparable(limit))
        return (at < end if exclusive else at <= end) if until else at >= end

    return within


# --- Sorting ----------------------------------------------------------------------------------------------------------


def order_of(arguments: JsonObject, decided: JsonObject) -> str:
    """Return the name of the order that is asked for, or the vendor's default; empty for that of creation."""
    if arguments.get("order_by"):
        return str(arguments["order_by"]).upper()
    sort_by = str(arguments.get("sort_by") or "")
    if sort_by:
        name, _, direction = sort_by.replace("::", "_").rpartition("_")
        if direction.lower() not in {"asc", "desc"}:
            raise GraphQLError("`sort_by` is not one of the valid options", extensions={"code": "BAD_REQUEST"})
        name = str(as_object(decided.get("sort_by")).get(name, name))
        return f"{name}_{direction}".upper()
    return str(decided.get("order", ""))


def rank_of(account: Account, shape: TypeShape, order: str, *, strict: bool = False) -> Callable[[Record], Rank]:
    """Return the sort key of an order; that of creation where the records have nothing to sort by that.

    Raises:
        GraphQLError: they have not, and it is strict.
    """
    key = re.sub(r"_(ASC|DESC)$", "", order).lower()
    key = str(as_object(shape.decided.get("orders")).get(key.upper(), key))
    if not key or key in {"unsorted", "set_order"}:
        return lambda record: id_rank(record.id)
    way = way_of(shape, key)
    if way is None and not strict:
        return lambda record: id_rank(record.id)
    if way is None:
        raise GraphQLError(f"there is no order `{order.lower()}` here", extensions={"code": "BAD_REQUEST"})

    last, holder = way[-1], shape
    for name in way[:-1]:
        holder = shape.shape_of(holder.fields[name].of)
    numeric = holder.fields[last].of in {"Int", "Float"} or last in _MONEY

    def rank(record: Record) -> Rank:
        target: Record | None = record
        for name in way[:-1]:
            target = value_of(account, target, name) if target is not None else None
        value = value_of(account, target, last) if target is not None else None
        return [*_sortable(value, last, numeric=numeric), *id_rank(record.id)]

    return rank


def way_of(shape: TypeShape, key: str) -> list[str] | None:
    """Return the fields from a record to what it is sorted by: `client_last_name` is `client`, `last_name`."""
    if "." in key:
        return key.split(".")
    for name in (key, f"{key}_at", f"{key}_date"):
        if name in shape.fields and shape.fields[name].leaf:
            return [name]
    words = key.split("_")
    for at in range(len(words), 0, -1):
        holder, rest = "_".join(words[:at]), "_".join(words[at:]) or "last_name"
        group = CLIENTS if holder in CLIENTS[:2] else STAFF if holder in STAFF[:1] else ()
        for name in (holder, *group, "user" if holder == "assignee" else holder):
            field = shape.fields.get(name)
            if field is None or field.leaf or field.many:
                continue
            target = shape.shape_of(field.of)
            rest = "last_name" if rest == "name" and field.of == "User" else rest
            rest = rest if rest in target.fields else "name"
            if rest in target.fields:
                return [name, rest]
    return None


def _sortable(value: Any, name: str, *, numeric: bool) -> list[Any]:
    if numeric:
        try:
            return [1, float(str(value).replace(",", "").removeprefix("$"))]
        except ValueError:
            return [0, 0.0]
    if value is None or is_array(value) or isinstance(value, Record):
        return [0, ""]
    text = str(value)
    if name.endswith(("_at", "date", "_on")) and (moment := parse_moment(text)) is not None:
        return [1, comparable(moment).astimezone(UTC).isoformat()]
    return [1, text.lower()]


def id_rank(id: str) -> Rank:
    """Return the sort key of an id: numbers by size, before anything else."""
    return [0, int(id), ""] if id.isdecimal() else [1, 0, id]

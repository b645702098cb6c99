"""Page sorted records as Relay connections, with cursors that are bound to their order."""

from __future__ import annotations

import base64
import json
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from graphql import GraphQLError

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie.sandbox.healthie.complexity import DEFAULT_PAGE_SIZE
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.store.records import Record
from hero_healthie_runtime.json import is_array

_FOREIGN = "the cursor is not one of this connection"
Rank: TypeAlias = list[Any]
"""The sort key of a record: values that compare, the last of them unique."""


def connection(
    type_name: str,
    records: Sequence[Node | Record],
    arguments: JsonObject,
    *,
    order: str,
    rank: Callable[[Any], Rank],
    descending: bool = False,
    edge_type: str | None = None,
) -> Node:
    """Return one page.

    Args:
        type_name: the connection's type.
        records: all records, ascending by rank.
        arguments: `first`, `last`, `after`, `before`.
        order: the name of the order; a cursor of another order is refused.
        rank: the sort key of a record.
        descending: whether the page runs from the end.
        edge_type: the type of its edges.
    """
    total = len(records)
    start, end = 0, total
    try:
        if arguments.get("after") is not None:
            key = _read_cursor(arguments["after"], order)
            start = total - bisect_left(records, key, key=rank) if descending else bisect_right(records, key, key=rank)
        if arguments.get("before") is not None:
            key = _read_cursor(arguments["before"], order)
            end = total - bisect_right(records, key, key=rank) if descending else bisect_left(records, key, key=rank)
    except TypeError:  # values of the right order and of other types
        raise GraphQLError(_FOREIGN) from None
    end = max(start, end)
    first, last = _size(arguments, "first"), _size(arguments, "last")
    if first is None and last is None:
        first = DEFAULT_PAGE_SIZE
    if first is not None:
        end = min(end, start + first)
    if last is not None:
        start = max(start, end - last)
    page = [records[total - 1 - at] if descending else records[at] for at in range(start, end)]

    def cursor(node: Node | Record) -> str:
        text = json.dumps([order, rank(node)], separators=(",", ":"))
        return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")

    def edges() -> list[Node]:
        edge = edge_type or type_name.removesuffix("Connection").removesuffix("Pagination") + "Edge"
        return [Node(edge, node.id, {"cursor": cursor(node), "node": node}) for node in page]

    info: JsonObject = {
        "has_next_page": end < total,
        "has_previous_page": start > 0,
        "start_cursor": cursor(page[0]) if page else None,
        "end_cursor": cursor(page[-1]) if page else None,
    }
    values: JsonObject = {"nodes": page, "edges": edges, "page_info": Node("PageInfo", "", info), "total_count": total}
    return Node(type_name, "", values)


def _size(arguments: JsonObject, name: str) -> int | None:
    value: int | None = arguments.get(name)
    if value is None:
        return None
    if value < 0:
        raise GraphQLError(f"`{name}` must not be negative")
    return min(value, DEFAULT_PAGE_SIZE)


def _read_cursor(text: str, order: str) -> Rank:
    try:
        decoded: Any = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        of_order, key = as_list(decoded)
    except (ValueError, RecursionError):
        raise GraphQLError(_FOREIGN) from None
    if of_order != order or not is_array(key):
        raise GraphQLError("the cursor belongs to another sort order")
    return key

"""Rules for fields: lists that became connections, names that changed, fields that are gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    InlineFragmentNode,
    NamedTypeNode,
    SelectionNode,
    SelectionSetNode,
    is_composite_type,
)

from ..graphql.schema.schema import Fields, type_of
from .edits import Change, Edit, insertion, removal, span
from .scope import Scope, type_text
from .spelling import OPAQUE, counted, twin

GONE = frozenset({"clientMutationId"})
CONNECTION = "this list is a connection now: `nodes`, `first`, `after`"
_PAGE_INFO = ("has_next_page", "end_cursor")


def known_field(scope: Scope, parent: Fields, node: FieldNode) -> None:
    """Mend the selection of a field that became a connection; follow a successor."""
    name = node.name.value
    type_ = type_of(parent.fields[name])
    if isinstance(type_, GraphQLObjectType) and node.selection_set is not None:
        item = item_type(type_)
        if item is not None:
            _wrap(scope, node.selection_set, type_, item)
    successor = scope.successors.get(f"{parent.name}.{name}")
    if successor is None:
        return
    to = parent.fields.get(successor.to or "")
    if to is not None and type_text(to) == type_text(parent.fields[name]):
        _rename(scope, node, successor.to or "", f"{parent.name}.{name} is called {successor.to} now")
    else:
        scope.note(node, f"{name}: {successor.reason}")


def unknown_field(scope: Scope, parent: Fields, selections: SelectionSetNode, node: FieldNode) -> None:
    """Find what a field that the type lacks is called now."""
    name = node.name.value
    if OPAQUE.fullmatch(name) or name.startswith("__"):
        return
    item = item_type(parent)
    if item is not None and name in item.fields:
        return  # the whole selection moves into `nodes`
    if name in GONE:
        if len(selections.selections) > 1:
            scope.change(Change(f"{name} is gone", (removal(scope.text, node, selections.selections),)))
        else:
            scope.refuse(node, f"{name} is gone, and nothing else is selected: select what you need")
        return
    successor = scope.successors.get(f"{parent.name}.{name}")
    to = (successor.to if successor else None) or twin(name, parent.fields)
    if to is not None and to in parent.fields:
        _rename(scope, node, to, f"{name} is called {to} now")
        return
    root = counted(name, parent.fields)
    connection = type_of(parent.fields[root]) if root else None
    if root and isinstance(connection, GraphQLObjectType) and "total_count" in connection.fields:
        if node.selection_set is None:
            edits = (*_renamed(node, root), insertion(span(node)[1], " { total_count }"))
            note = f"{_key(node)} is an object now: read {_key(node)}.total_count"
            scope.change(Change("counts are total_count of their list now", edits, note))
        return
    payload = _payload_object(parent, node)
    if payload is not None:
        _rename(scope, node, payload, "the object of this payload has another name now")
    elif successor is not None:
        scope.refuse(node, successor.reason)


def item_type(type_: Fields) -> GraphQLObjectType | None:
    """Return what a connection holds, or None where the type is no connection."""
    if "nodes" not in type_.fields or "page_info" not in type_.fields:
        return None
    found = type_of(type_.fields["nodes"])
    return found if isinstance(found, GraphQLObjectType) else None


def _wrap(scope: Scope, node: SelectionSetNode, connection: GraphQLObjectType, item: GraphQLObjectType) -> None:
    places = {_place(scope, selection, connection, item) for selection in node.selections} - {"either"}
    if "item" not in places:
        if places == {"unknown"}:
            scope.refuse(node, f"{CONNECTION}; what is filled in here when the program runs is not known")
        return
    if "connection" in places:
        for each in node.selections:
            scope.refuse(each, f"{CONNECTION}; fields of the list and of its items stand side by side here")
        return
    scope.change(Change(CONNECTION, tuple(_wrapped(scope, node)), "items are under `nodes` now, one page at a time"))


def _place(scope: Scope, node: SelectionNode, connection: GraphQLObjectType, item: GraphQLObjectType) -> str:
    """Return where a selection belongs: to the `connection`, its `item`, `either`, or `unknown`."""
    if isinstance(node, FieldNode):
        return _place_of_field(node.name.value, connection, item)
    condition = None
    if isinstance(node, FragmentSpreadNode) and node.name.value in scope.fragments:
        condition = scope.fragments[node.name.value].type_condition
    elif isinstance(node, InlineFragmentNode):
        condition = cast("NamedTypeNode | None", node.type_condition)  # typed as if it always stood there
        if condition is None:
            inner = {_place(scope, each, connection, item) for each in node.selection_set.selections} - {"either"}
            return inner.pop() if len(inner) == 1 else "unknown"
    if condition is None:
        return "unknown"
    return "connection" if condition.name.value == connection.name else "item"


def _place_of_field(name: str, connection: GraphQLObjectType, item: GraphQLObjectType) -> str:
    if name == "__typename":
        return "either"
    if OPAQUE.fullmatch(name):
        return "unknown"
    if name in connection.fields or twin(name, connection.fields):
        return "connection"
    return "item" if name in item.fields or twin(name, item.fields) or name in GONE else "unknown"


def _wrapped(scope: Scope, node: SelectionSetNode) -> Iterator[Edit]:
    """Yield the insertions that put all of a selection into `nodes` and ask for the next page beside it."""
    start, end = span(node)
    text = scope.text
    line = text.rfind("\n", start, end) + 1
    outer = text[line : end - 1]
    if line == 0 or outer.strip():
        yield insertion(start + 1, " nodes {")
        yield insertion(end - 1, f"}} page_info {{ {' '.join(_PAGE_INFO)} }} ")
        return
    newline = "\r\n" if text[:line].endswith("\r\n") else "\n"
    assert node.selections[0].loc is not None  # noqa: S101 (it was parsed with its location)
    first = node.selections[0].loc
    indent = text[text.rfind("\n", 0, first.start) + 1 : first.start]
    unit = indent.removeprefix(outer) if not indent.strip() and len(indent) > len(outer) else "  "
    deeper = outer + unit
    yield insertion(start + 1, f"{newline}{deeper}nodes {{")
    inside_text = _block_strings(node)
    position = text.find("\n", start) + 1
    while position < line:
        following = text.find("\n", position) + 1
        if text[position:following].strip() and not any(a < position < b for a, b in inside_text):
            yield insertion(position, unit)
        position = following
    info = "".join(f"{deeper}{unit}{name}{newline}" for name in _PAGE_INFO)
    yield insertion(line, f"{deeper}}}{newline}{deeper}page_info {{{newline}{info}{deeper}}}{newline}")


def _block_strings(node: SelectionSetNode) -> list[tuple[int, int]]:
    assert node.loc is not None  # noqa: S101 (it was parsed with its location)
    found: list[tuple[int, int]] = []
    token = node.loc.start_token
    while token.next is not None and token is not node.loc.end_token:
        if token.kind.name == "BLOCK_STRING":
            found.append((token.start, token.end))
        token = token.next
    return found


def _payload_object(parent: Fields, node: FieldNode) -> str | None:
    """Return the only object of a mutation's payload, if all that is selected is there."""
    if not parent.name.endswith("Payload") or node.selection_set is None:
        return None
    objects = [
        name for name, field in parent.fields.items() if name != "messages" and is_composite_type(type_of(field))
    ]
    if len(objects) != 1:
        return None
    type_ = type_of(parent.fields[objects[0]])
    wanted = {each.name.value for each in node.selection_set.selections if isinstance(each, FieldNode)}
    known = {"__typename", *(type_.fields if isinstance(type_, GraphQLObjectType) else ())}
    return objects[0] if wanted <= known else None


def _rename(scope: Scope, node: FieldNode, to: str, cause: str) -> None:
    scope.change(Change(cause, tuple(_renamed(node, to))))


def _renamed(node: FieldNode, to: str) -> Iterator[Edit]:
    """Yield the edit that selects another field under the same key, so that readers of the response see no change."""
    key = _key(node)
    whole = f"{key}: {to}" if key != to else to
    start = span(node.alias or node.name)[0]
    yield Edit(start, span(node.name)[1], whole)


def _key(node: FieldNode) -> str:
    return (node.alias or node.name).value

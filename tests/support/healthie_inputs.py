"""Valid inputs of Healthie's mutations, from the schema and the records that are there."""

from __future__ import annotations

import zlib
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull

from hero_healthie.sandbox.healthie.complexity import named_type
from hero_healthie.sandbox.healthie.facts import refusing
from hero_healthie.sandbox.healthie.records.account import Account
from hero_healthie.sandbox.healthie.records.shapes import TypeShape
from hero_healthie.sandbox.healthie.roots import Root

_SCALARS: dict[str, Any] = {
    "Boolean": True,
    "Int": 3,
    "Float": 12.5,
    "ISO8601DateTime": "2027-03-01T15:00:00Z",
    "ISO8601Date": "1990-02-03",
    "JSON": {"a": 1},
}
_DEEPEST = 3
#: Inputs that change what a mutation does as a whole, or that only one of may be given.
_SWITCHES = {
    *("id", "clientMutationId", "_destroy", "destroy", "should_delete", "metadata", "is_group", "is_blocker"),
    *("resend_welcome", "send_form_request_reminder", "for_changing_groups", "scheduled_at", "repeat", "file_string"),
    *("remove_card_on_file", "chosen_refund_amount"),
}
#: Values that a rule of the domain asks for.
_INVOICE = {"invoice_type": "offering", "status": "Paid", "services_provided": None, "service_date": None}
_WINDOW = {"start_datetime": "2027-03-01T15:00:00Z", "end_datetime": "2027-03-01T17:00:00Z"}
_ALONE = dict.fromkeys(("attendee_ids", "end_date", "end_time", "repeat_interval", "repeat_times", "join_all"))
_MEMBERS = {"simple_added_users": "user-61,user-62", "added_users": None}
_TIMES = {**dict.fromkeys(("range_start", "range_end", "time", "end_time")), **_WINDOW}
RIGHT: dict[str, dict[str, Any]] = {
    "bulkCreateAvailability": {"availabilities": [{"range_start": "2027-03-01T15:00:00Z"}]},
    "bulkUpdateClients": {
        **{"ids": ["61"], "select_all_status": None, "user_group_id": None, "active_status": False},
        **{"other_provider_ids": ["2"], "provider_ids_to_remove": None},
    },
    "createAvailability": _TIMES,
    "editAvailability": {"time": None, "end_time": None, "range_end": None},
    "createAvailabilityWithAppointmentTypes": _WINDOW,
    "editAvailabilityWithAppointmentTypes": _WINDOW,
    "createBillingItem": {"offering_id": None, "payment_due_date": None},
    "createConversation": _MEMBERS,
    "updateConversation": {"simple_added_users": "user-61,user-62", "closed_by_id": None},
    "createRequestedPayment": _INVOICE,
    "updateRequestedPayment": _INVOICE,
    "createAppointment": {
        **_ALONE,
        **{"recurring_appointment": {"repeat_interval": "Weekly", "repeat_times": "2"}},
    },
    "createTask": {"priority": 1, "user_id": None},
    "updateTask": {"priority": 1, "user_id": None},
    "createWebhook": {"url": "https://example.org/hook"},
    "updateAppointment": {**_ALONE, "pm_status": "Occurred"},
    "updateWebhook": {"url": "https://example.org/hook"},
}


def input_of(account: Account, root: Root, salt: int = 0) -> dict[str, Any]:
    """An input with every field that a mutation takes."""
    assert root.input is not None
    shape = account.shapes.of(root.type) if root.type else None
    each = root.decided.get("each")
    made = _object(account, shape, root.input, 0, salt)
    rows: Any = named_type(root.input.fields[each].type) if each else None
    if isinstance(rows, GraphQLInputObjectType):
        made[each] = [_object(account, shape, rows, 1, salt)]
    for fact in refusing(root.name):
        if fact.values:
            _choose(made, fact.path[1:], fact.values[0])
    return made


def _choose(made: Any, path: tuple[str, ...], value: object) -> None:
    """Put a value where an input has one."""
    for name in path[:-1]:
        made = made.get(name) or {}
    if path and path[-1] in made:
        made[path[-1]] = value


def _object(
    account: Account, shape: TypeShape | None, type_: GraphQLInputObjectType, depth: int, salt: int
) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, field in type_.fields.items():
        if name in _SWITCHES and not isinstance(field.type, GraphQLNonNull):
            continue
        value = _value(account, shape, name, field.type, depth, salt)
        if value is not None:
            made[name] = value
    return made


def _value(account: Account, shape: TypeShape | None, name: str, type_: Any, depth: int, salt: int) -> Any:
    inner: Any = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    if isinstance(inner, GraphQLList):
        value = _value(account, shape, name, inner.of_type, depth, salt)
        return None if value is None else [value]
    if isinstance(inner, GraphQLInputObjectType):
        if depth == _DEEPEST:
            return None
        place = shape.place_of(name) if shape is not None else None
        target = account.shapes.of(place.of) if place is not None and not place.leaf else None
        return _object(account, target, inner, depth + 1, salt)
    if isinstance(inner, GraphQLEnumType):
        return next(iter(inner.values))
    reference = reference_of(account, shape, name) if inner.name in {"ID", "String", "Int"} else None
    if reference is not None and inner.name == "Int":
        return int(reference) if reference else None
    if reference is not None:
        return reference or None
    if inner.name in _SCALARS:
        return _SCALARS[inner.name]
    return None if inner.name == "Upload" else _text(shape, name, salt)


def reference_of(account: Account, shape: TypeShape | None, name: str) -> str | None:
    """The id of a record that a field refers to; empty when there is none, None when it is no reference."""
    base = name.removesuffix("_id").removesuffix("_ids")
    place = shape.place_of(name) if shape is not None else None
    of = place.of if place is not None and not place.leaf else None
    if of is None and base != name and shape is not None:
        of = shape.references.get(place.name if place is not None else name) or account.shapes.guess(base)
    if of is None or not account.shapes.of(of).entity:
        return None
    rows = list(account.all(of))
    if of == "User" and base in {"client", "patient", "user", "recipient", "rel_user"}:
        rows = [row for row in rows if row.get("is_patient")]
    return rows[0].id if rows else ""


def _text(shape: TypeShape | None, name: str, salt: int) -> str:
    place = shape.place_of(name) if shape is not None else None
    of: Any = named_type(place.declared) if place is not None and place.leaf else None
    if of is not None and of.name in {"Int", "Float"}:
        return "7"
    if of is not None and of.name in _SCALARS and of.name != "JSON":
        return str(_SCALARS[of.name])
    if isinstance(of, GraphQLEnumType):
        return next(iter(of.values))
    if "email" in name:
        return f"ada.{zlib.crc32(name.encode()) % 1000}.{salt}@example.com"
    if name == "timezone":
        return "America/New_York"
    if name in {"dob", "date", "start_date", "end_date", "end_on", "due_date"}:
        return "2027-03-01"
    if "price" in name or "amount" in name:
        return "15.00"
    return f"{name.replace('_', ' ')} {salt}"

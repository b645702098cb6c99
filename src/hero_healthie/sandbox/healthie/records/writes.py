"""Write records from inputs: check them first, whole, then store the record and the ones it owns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from graphql import GraphQLInputObjectType

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.healthie.complexity import named_type
from hero_healthie.sandbox.healthie.records.account import HIDDEN, SEEDED, Account
from hero_healthie.sandbox.healthie.records.coerce import UnfitError, check, coerce
from hero_healthie.sandbox.healthie.records.fields import members, value_of
from hero_healthie.sandbox.healthie.records.shapes import FieldShape, TypeShape
from hero_healthie.sandbox.store.records import Record, Ref
from hero_healthie_runtime.json import is_array, is_object

_DESTROY = ("_destroy", "destroy", "should_delete")
Refusals = list[tuple[str, str]]
"""What is wrong with an input: the field and the message."""


@dataclass(slots=True)
class Draft:
    """A record as an input describes it, checked and not stored yet."""

    type: str
    known: Record | None = None
    values: dict[str, Any] = field(default_factory=dict[str, Any])
    parts: list[tuple[FieldShape, list[Draft]]] = field(default_factory=list[tuple[FieldShape, list["Draft"]]])
    destroyed: bool = False
    owner: Ref | None = None
    """Whom it belongs to, where no field of it says so."""


def draft(
    account: Account, type: str, given: JsonObject, declared: GraphQLInputObjectType | None, known: Record | None = None
) -> tuple[Draft, Refusals]:
    """Check an input and return the record it describes, and what is wrong with it.

    Args:
        account: what references are looked up in.
        type: the type of the record.
        given: the input.
        declared: the type of the input.
        known: the record that is changed.
    """
    made, refusals = Draft(type, known), Refusals()
    shape = account.shapes.of(type)
    for name, value in sorted(given.items(), key=lambda item: is_object(item[1])):  # ids before the objects they name
        input_type: Any = named_type(declared.fields[name].type) if declared and name in declared.fields else None
        try:
            check(value, input_type.name if input_type is not None else "")
            _place(account, shape, made, name, value, input_type, refusals)
        except UnfitError as error:
            refusals.append((name, str(error)))
    return made, refusals


def _place(
    account: Account, shape: TypeShape, made: Draft, name: str, value: Any, input_type: Any, refusals: Refusals
) -> None:
    place = shape.place_of(name)
    if place is None and name.endswith("_id") and value not in (None, ""):
        made.owner = _owner(account, shape, name, value) or made.owner
    if place is None and name.endswith(("_id", "_ids")) and not isinstance(value, bool):
        made.values[f"{HIDDEN}{name}"] = _hidden(account, name, value)
    if name == "id" or place is None or (value is None and place.required):
        return  # what is never null stays as it is
    if place.leaf:
        made.values[place.name] = _leaf(account, shape, place, name, value)
    elif place.many:
        _many(account, made, place, name, value, input_type, refusals)
    elif value is None:
        made.values[place.name] = None
    elif is_object(value):
        nested = _nested(account, made, place, value, input_type, refusals)
        if nested is not None:
            made.parts.append((place, [nested]))
    elif is_array(value):
        return
    elif account.shapes.of(place.of).entity:
        made.values[place.name] = _reference(account, place.of, value)


def _hidden(account: Account, name: str, value: Any) -> Any:
    """Return what no field shows and lists are filtered by: which folder a document is in."""
    of = account.shapes.guess(name.removesuffix("_id"))
    if of is not None and value and not is_array(value) and account.shapes.of(of).entity:
        _reference(account, of, value)
    return [str(part) for part in as_list(value)] if is_array(value) else str(value) if value else None


def _owner(account: Account, shape: TypeShape, name: str, value: Any) -> Ref | None:
    """Return whom a record belongs to, where his record has a field for it: a patient has `immunizations`."""
    of = account.shapes.guess(name.removesuffix("_id"))
    if of is None or account.shapes.of(of).holds(shape.name) is None:
        return None
    return _reference(account, of, value)


def _leaf(account: Account, shape: TypeShape, place: FieldShape, name: str, value: Any) -> Any:
    type_ = named_type(place.declared)
    if is_array(value) != place.many:
        if place.many:
            return [coerce(part, type_) for part in str(value).split(",")] if value is not None else None
        return coerce(",".join(map(str, as_list(value))), type_) if is_array(value) else coerce(value, type_)
    if place.many:
        return [coerce(part, type_) for part in as_list(value)]
    of = shape.references.get(place.name)
    if of is not None and value not in (None, "") and name.endswith("_id"):
        _reference(account, of, value)
        return str(value)
    return coerce(value, type_)


def _reference(account: Account, type: str, value: Any) -> Ref | None:
    if value == "":
        return None
    found = account.get(type, value)
    if found is None:
        raise UnfitError("does not exist")
    return found.ref


def _many(
    account: Account, made: Draft, place: FieldShape, name: str, value: Any, input_type: Any, refusals: Refusals
) -> None:
    rows: list[Any] = [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else []
    rows = rows or as_list(value)
    if isinstance(input_type, GraphQLInputObjectType):
        nested = [_nested(account, made, place, row, input_type, refusals) for row in map(as_object, rows)]
        made.parts.append((place, [row for row in nested if row is not None]))
    elif account.shapes.of(place.of).entity and not any(map(is_object, rows)):
        made.values[place.name] = [_reference(account, place.of, row) for row in rows if row is not None]


def _nested(
    account: Account, made: Draft, place: FieldShape, given: JsonObject, input_type: Any, refusals: Refusals
) -> Draft | None:
    """Draft an owned object; one that is known, by its id or its decided key, is changed."""
    shape = account.shapes.of(place.of)
    known = _known_part(account, made, place, shape, given)
    if given.get("id") and known is None:
        refusals.append((place.name, "does not exist"))
        return None
    nested, wrong = draft(account, place.of, given, input_type, known)
    refusals.extend((f"{place.name}.{name}", message) for name, message in wrong)
    nested.destroyed = any(given.get(name) for name in _DESTROY)
    return nested


def _known_part(account: Account, made: Draft, place: FieldShape, shape: TypeShape, given: JsonObject) -> Record | None:
    if given.get("id"):
        return account.get(place.of, given["id"])
    if not place.many and isinstance(made.values.get(place.name), Ref):
        return account.follow(made.values[place.name])
    if made.known is None:
        return None
    if not place.many:
        owned = account.follow(made.known.get(place.name))
        return owned if owned is not None and owned.owner == made.known.ref else None
    key = shape.decided.get("key")
    if key is None or given.get(key) is None:
        return None
    rows = members(account, made.known, place.name)
    return next((row for row in rows if str(value_of(account, row, key)) == str(given[key])), None)


def store_draft(account: Account, made: Draft, owner: Record | None = None) -> Record:
    """Store a record that was checked, and the ones it owns."""
    if made.known is not None:
        record = account.update(made.known, made.values) if made.values else made.known
    else:
        record = account.add(made.type, made.values, owner=owner.ref if owner is not None else made.owner)
    links: dict[str, Any] = {}
    for place, drafts in made.parts:
        backs = account.shapes.of(record.type).backs(place.name)
        kept = [ref for ref in as_list(record.get(place.name)) if account.follow(ref) is not None]
        if place.name in as_list(account.shapes.of(record.type).decided.get("replaced")):
            kept = []
        for nested in drafts:
            for back in backs:
                if back and not account.shapes.of(place.of).fields[back].leaf:
                    nested.values.setdefault(back, record.ref)
            part = store_draft(account, nested, record)
            if nested.destroyed:
                account.delete(part)
                kept = [ref for ref in kept if ref != part.ref]
            elif part.ref not in kept:
                kept.append(part.ref)
        links[place.name] = kept if place.many else (kept or [None])[-1]
    return account.store.update(record.ref, links) if links else record


def changed_fields(before: Record, after: Record) -> list[str]:
    """Return the fields whose stored values differ, but for the time of the change."""
    names = {**before.values, **after.values}
    shown = (name for name in names if name != "updated_at" and not name.startswith(HIDDEN))
    return [name for name in shown if before.get(name) != after.get(name)]


def is_made_up(record: Record) -> bool:
    """Return whether a record was there from the start."""
    return bool(record.get(SEEDED))

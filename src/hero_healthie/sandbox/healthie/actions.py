"""Carry out any mutation on the store, and any query; rules of the domain add to them or take their place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from graphql import GraphQLObjectType, is_leaf_type

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.common.ledger import Ledger, RequestRecord
from hero_healthie.sandbox.healthie.complexity import named_type
from hero_healthie.sandbox.healthie.connections import connection
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import DELETED, Account, Computed, iso
from hero_healthie.sandbox.healthie.records.conditions import Wanted
from hero_healthie.sandbox.healthie.records.fields import members, value_of
from hero_healthie.sandbox.healthie.records.lists import matches, order_of, rank_of
from hero_healthie.sandbox.healthie.records.writes import Draft, changed_fields, draft, store_draft
from hero_healthie.sandbox.healthie.roots import Root
from hero_healthie.sandbox.store.records import Record, Ref
from hero_healthie.sandbox.store.store import OWNER
from hero_healthie_runtime.json import is_array, is_object

#: References that a new record gets to the user of the key where the input names nobody.
_SELF = (
    "creator",
    "created_by",
    "user",
    "owner",
    "sender",
    "provider",
    "filler",
    "added_by_user",
    "poster",
    "brand_owner",
)
_NO_WEBHOOKS = re.compile(r"suppress_(\w+_)?webhook(s|_notifications)")
_UNKNOWN = "does not exist"


@dataclass(slots=True)
class MutationCall:
    """One mutation."""

    account: Account
    input: JsonObject
    ledger: Ledger
    record: RequestRecord
    root: Root
    messages: list[JsonObject] = field(default_factory=list[JsonObject])
    before: Record | None = None
    """The record as it was, while what follows from a change of it is carried out."""
    stripe_error: str = ""
    """Why a card was refused, which payloads say beside the messages."""

    @property
    def refused(self) -> bool:
        """Whether nothing is done."""
        return bool(self.messages or self.stripe_error)

    def refuse(self, name: str | None, message: str) -> None:
        """Add a message about a field."""
        self.messages.append({"field": name, "message": message})

    def payload(self, type_name: str, name: str, made: Node | Record | None) -> Node:
        """Return the mutation's payload: the object, or messages beside null."""
        messages = [Node("FieldError", str(at), message) for at, message in enumerate(self.messages)]
        return Node(type_name, "", {name: None if self.refused else made, "messages": messages or None})

    def effect(self, action: str, of: Record, changed: list[str] | None = None, told: JsonObject | None = None) -> None:
        """Record that a record was created, updated or deleted, and let audit log and events say so."""
        audit(self.account, action, of)
        self.ledger.record_effect(
            self.record,
            action,
            type=of.type,
            id=of.id,
            data={**self.input, **(told or {})},
            changed=changed or (),
            operation=self.root.name,
            events=not self._keeps_webhooks_silent(),
        )

    def _keeps_webhooks_silent(self) -> bool:
        """Return whether the input asks for no webhooks; for a series the vendor does not heed it."""
        asked = any(value is True and _NO_WEBHOOKS.fullmatch(name) for name, value in self.input.items())
        return asked and not self.input.get("recurring_appointment")


_AUDITED = {"created": "CREATE", "updated": "UPDATE", "deleted": "DESTROY"}


def audit(account: Account, action: str, of: Record) -> None:
    """Add to the audit log what was done to a record, if the vendor keeps one for its type."""
    names: Any = account.shapes.schema.type_map["AuditEventResourceName"]
    name = _id_name(of.type).removesuffix("_id").upper()
    if name in names.values:
        values: JsonObject = {
            "acting_user": account.current_user.ref,
            "occurred_at": iso(account.now()),
            "resource_id": of.id,
            "resource_name": name,
            "type": _AUDITED[action],
        }
        account.store.add("AuditEvent", values)


@dataclass(frozen=True, slots=True)
class Rules:
    """What the domain adds to the store."""

    queries: Mapping[str, Callable[[Account, JsonObject], Any]] = field(default_factory=dict[str, Any])
    """Queries that are computed."""
    mutations: Mapping[str, Callable[[MutationCall], Node | Record | None]] = field(default_factory=dict[str, Any])
    """Mutations that are carried out otherwise."""
    checks: Mapping[str, Callable[[MutationCall, Draft], None]] = field(default_factory=dict[str, Any])
    """What is checked, refused or filled in before a record is written, by root field."""
    effects: Mapping[str, Callable[[MutationCall, Record], Record]] = field(default_factory=dict[str, Any])
    """What follows from a record that was written, by root field."""
    filters: Mapping[str, Callable[[Account, JsonObject], list[Wanted]]] = field(default_factory=dict[str, Any])
    """What else a list asks of its records, by root field."""
    fields: Computed = field(default_factory=dict[tuple[str, str], Any])
    """Fields that follow from others."""


def merged(*parts: Rules) -> Rules:
    """Return the rules of several files as one."""
    return Rules(
        {name: rule for part in parts for name, rule in part.queries.items()},
        {name: rule for part in parts for name, rule in part.mutations.items()},
        {name: rule for part in parts for name, rule in part.checks.items()},
        {name: rule for part in parts for name, rule in part.effects.items()},
        {name: rule for part in parts for name, rule in part.filters.items()},
        {name: rule for part in parts for name, rule in part.fields.items()},
    )


# --- Queries ----------------------------------------------------------------------------------------------------------


def get(account: Account, root: Root, arguments: JsonObject) -> Record | None:
    """Return the record that the arguments name, or the one that the user of the key has."""
    shape = account.shapes.of(root.type)
    names = [name for name in ("id", *map(str, as_list(root.decided.get("ids")))) if arguments.get(name) is not None]
    for name in names:
        return account.get(root.type, arguments[name])
    found = own(account, root.type) if not any(arguments.values()) else None
    if found is None:
        wanted = matches(account, shape, arguments, as_object(root.decided.get("arguments")))
        if wanted:
            rows = [row for row in account.all(root.type) if all(test(row) for test in wanted)]
            found = rows[-1] if rows else None
    return found


def own(account: Account, type: str) -> Record | None:
    """Return the record of a type that belongs to the user of the key, or the only one there is."""
    me = account.current_user
    if type == "User":
        return me
    for back in account.shapes.back_references("User", type):
        declared = account.shapes.of(type).fields[back]
        rows = account.where(type, back, me.id if declared.leaf else me.ref)
        if rows:
            return rows[-1]
    mine = account.where(type, OWNER, me.ref)
    return mine[-1] if mine else next(reversed(list(account.all(type))), None)


def page(account: Account, root: Root, arguments: JsonObject, rules: Rules) -> Node | list[Record]:
    """Return the records of a list: one page of a connection, or all of them."""
    extra = rules.filters.get(root.name)
    decided = root.decided
    given = {**as_object(decided.get("defaults")), **{name: v for name, v in arguments.items() if v is not None}}
    shape = account.shapes.of(root.type)
    handled = as_object(decided.get("arguments"))
    wanted = matches(account, shape, given, handled)
    wanted += extra(account, given) if extra is not None else []
    rows = _candidates(account, root.type, {name: value for name, value in given.items() if handled.get(name) != ""})
    found = [row for row in rows if all(test(row) for test in wanted)]
    return paged(account, root, found, given)


def _candidates(account: Account, type: str, given: JsonObject) -> list[Record]:
    """Return the records that a list chooses from; by an index where it is asked for one person's."""
    for name in ("user_id", "client_id", "patient_id", "recipient_id"):
        place = account.shapes.of(type).fields.get(name.removesuffix("_id"))
        if given.get(name) and place is not None and place.of == "User" and not place.many:
            return account.where(type, place.name, Ref("User", str(given[name])))
    return list(account.all(type))


def paged(account: Account, root: Root, found: list[Record], given: JsonObject) -> Node | list[Record]:
    """Return records in the order that is asked for, as the root's type wants them."""
    shape = account.shapes.of(root.type)
    order = order_of(given, root.decided)
    rank = rank_of(account, shape, order, strict=not given.get("order_by"))
    if order and not order.startswith("UNSORTED"):
        found.sort(key=rank)
    declared: Any = named_type(root.declared)
    if not isinstance(declared, GraphQLObjectType) or "nodes" not in declared.fields:
        rows = found[::-1] if order.endswith("_DESC") else found
        ids = [row.id for row in rows]
        after = ids.index(last) + 1 if (last := given.get("starting_after")) in ids else 0
        first, size = after + (given.get("offset") or 0), given.get("page_size") or given.get("limit")
        return rows[first : first + size] if size else rows[first:]
    return connection(
        declared.name,
        found,
        given,
        order=f"{root.name}.{order}",
        rank=rank,
        descending=order.endswith("_DESC"),
        edge_type=named_type(declared.fields["edges"].type).name,
    )


# --- Mutations --------------------------------------------------------------------------------------------------------


def perform(call: MutationCall, rules: Rules) -> Node | Record | None:
    """Carry out a mutation."""
    rule = rules.mutations.get(call.root.name)
    if rule is not None:
        return rule(call)
    match call.root.verb:
        case "create":
            written = [create(call, rules, call.input)]
        case "each":
            written = [create(call, rules, row) for row in _rows(call)]
        case "copy":
            written = [_copy(call, target) for target in targets(call)]
        case "update":
            written = [update(call, rules, target) for target in targets(call)]
        case "delete":
            written = [delete(call, target) for target in targets(call)]
        case _:
            call.ledger.record_effect(
                call.record, "performed", data=call.input, operation=call.root.name, id=str(call.input.get("id") or "")
            )
            written = []
    return payload(call, [row for row in written if row is not None])


def create(call: MutationCall, rules: Rules, given: JsonObject) -> Record | None:
    """Create a record from an input; None when it is refused."""
    account, root = call.account, call.root
    made, wrong = draft(account, root.type, given, root.input)
    _decided_values(call, made)
    shape = account.shapes.of(root.type)
    for name in () if root.decided.get("nobody") else _SELF:
        place = shape.fields.get(name)
        if place is not None and place.of == "User" and not place.many and not place.leaf:
            made.values.setdefault(name, account.current_user.ref)
    company = shape.fields.get("organization")
    if company is not None and company.of == "Organization" and not company.many:
        made.values.setdefault("organization", account.current_user.get("organization"))
    if made.owner is None and account.shapes.of("User").holds(root.type) is not None:
        made.owner = account.current_user.ref
    return _write(call, rules, made, wrong, "created")


def update(call: MutationCall, rules: Rules, known: Record) -> Record | None:
    """Change a record by an input; None when it is refused."""
    made, wrong = draft(call.account, call.root.type, call.input, call.root.input, known)
    _decided_values(call, made)
    return _write(call, rules, made, wrong, "updated")


def _write(call: MutationCall, rules: Rules, made: Draft, wrong: list[tuple[str, str]], action: str) -> Record | None:
    for name in map(str, as_list(call.root.decided.get("required"))):
        given = call.input.get(name)
        if (given is None or not str(given).strip()) and (action == "created" or name in call.input):
            call.refuse(name, "can't be blank")
    for name, message in wrong:
        call.refuse(name, message)
    check = rules.checks.get(call.root.name)
    if check is not None:
        check(call, made)
    if call.refused:
        return None
    before = call.before = made.known
    after = store_draft(call.account, made)
    follow_up = rules.effects.get(call.root.name)
    if follow_up is not None:
        after = follow_up(call, after)
    call.effect(action, after, changed_fields(before, after) if before is not None else None)
    return after


def delete(call: MutationCall, known: Record) -> Record:
    """Delete a record."""
    gone = call.account.delete(known)
    call.effect("deleted", gone)
    return gone


def _copy(call: MutationCall, known: Record) -> Record:
    values = {name: value for name, value in known.values.items() if name not in {"created_at", "updated_at"}}
    if values.get("name") is None and "name" in call.account.shapes.of(known.type).fields:
        values["name"] = value_of(call.account, known, "name")
    if values.get("name"):
        values["name"] = f"{values['name']} (copy)"
    made = call.account.add(known.type, values)
    call.effect("created", made)
    return made


def _decided_values(call: MutationCall, made: Draft) -> None:
    """Set what a person decided that the mutation sets."""
    meanings: JsonObject = {"$now": iso(call.account.now()), "$me": call.account.current_user.ref}
    for name, value in as_object(call.root.decided.get("set")).items():
        made.values[name] = meanings.get(value, value) if isinstance(value, str) else value


def _rows(call: MutationCall) -> list[JsonObject]:
    """Return the inputs of a mutation that creates several records: objects, or ids under the name of a reference."""
    name, single = str(call.root.decided["each"]), str(call.root.decided.get("as", ""))
    rest = {key: value for key, value in call.input.items() if key != name}
    rows = as_list(call.input.get(name))
    return [{**rest, **row} if is_object(row) else {**rest, single: row} for row in rows]


def targets(call: MutationCall) -> list[Record]:
    """Return the records that a mutation is about; unknown ones are refused."""
    account, root, given = call.account, call.root, call.input
    if given.get(str(root.decided.get("all", ""))):
        return list(account.all(root.type))
    names = [str(name) for name in as_list(root.decided.get("id"))] or ["id", _id_name(root.type)]
    for name in names:
        value = given.get(name)
        if value is None:
            continue
        found = [account.get(root.type, part) for part in (cast("list[object]", value) if is_array(value) else [value])]
        if None in found:
            call.refuse(name, _UNKNOWN)
        return [row for row in found if row is not None and not call.messages]
    decided = as_object(root.decided.get("arguments"))
    wanted = matches(account, account.shapes.of(root.type), _by(root, given), decided)
    rows = [row for row in account.all(root.type) if all(test(row) for test in wanted)] if wanted else []
    found_own = own(account, root.type) if not wanted else rows[-1] if rows else None
    if found_own is None:
        call.refuse(names[0], _UNKNOWN)
        return []
    return [found_own]


def _by(root: Root, given: JsonObject) -> JsonObject:
    return {name: given[name] for name in map(str, as_list(root.decided.get("by"))) if given.get(name)}


def _id_name(type: str) -> str:
    words = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in type).lstrip("_")
    return f"{words.removesuffix('_type')}_id"


def payload(call: MutationCall, written: list[Record]) -> Node:
    """Return a mutation's payload: what was written, and what the vendor answers beside it."""
    root, account = call.root, call.account
    type_: Any = named_type(root.declared)
    messages = [Node("FieldError", str(at), message) for at, message in enumerate(call.messages)]
    if not isinstance(type_, GraphQLObjectType):
        return Node(type_.name, "", {})
    values: JsonObject = {"messages": messages or None}
    first = written[0] if written else None
    for name, declared in type_.fields.items():
        if name in values:
            continue
        of: Any = named_type(declared.type)
        if first is not None and name.replace("_", "").lower() == root.field.replace("_", "").lower():
            many = "[" in str(declared.type)
            values[name] = None if messages else (written if many else first)
        elif name == "stripeError":
            values[name] = call.stripe_error or None
        elif is_leaf_type(of):
            values[name] = _said(name, of.name, len(written), refused=call.refused, required=_required(declared))
        elif name in {"currentUser", "current_user"}:
            values[name] = account.current_user
        elif of.name == "Organization":
            values[name] = own(account, "Organization")
        elif first is not None and not messages:
            values[name] = _beside(account, first, name, of.name)
        else:
            values[name] = None
    return Node(type_.name, "", values)


def _required(declared: Any) -> bool:
    return str(declared.type).endswith("!")


def _said(name: str, type: str, count: int, *, refused: bool, required: bool) -> Any:
    """Return what a payload says beside the record."""
    if type == "Boolean":
        return not refused if required or not name.startswith(("blocked", "removing", "reassign")) else False
    if refused and not required:
        return None
    if type == "Int":
        return count
    return "Success" if name.startswith("success") else None


def _beside(account: Account, written: Record, name: str, type: str) -> Any:
    """Return another object of a payload: one that the written record has."""
    fields = account.shapes.of(written.type).fields
    for place, declared in fields.items():
        if declared.of == type and not declared.leaf and (place == name or not declared.many):
            return members(account, written, place) if declared.many else value_of(account, written, place)
    return None


def is_gone(record: Record) -> bool:
    """Return whether a record was deleted."""
    return bool(record.get(DELETED))

"""Resolve the fields of a GraphQL operation: roots by what they do, all others from the records."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, cast

from graphql import GraphQLError, GraphQLObjectType, GraphQLResolveInfo, OperationType, is_leaf_type

from hero_healthie.sandbox.common.json import JsonObject, as_object
from hero_healthie.sandbox.common.ledger import Ledger, RequestRecord
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules, get, page, payload, perform
from hero_healthie.sandbox.healthie.complexity import named_type
from hero_healthie.sandbox.healthie.connections import connection
from hero_healthie.sandbox.healthie.facts import as_the_vendor, broken
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import SEEDED, Account
from hero_healthie.sandbox.healthie.records.fields import default_of, value_of
from hero_healthie.sandbox.healthie.records.lists import id_rank, matches
from hero_healthie.sandbox.healthie.records.shapes import FieldShape
from hero_healthie.sandbox.healthie.roots import Root
from hero_healthie.sandbox.store.records import Record


@dataclass(slots=True)
class Execution:
    """The state that resolvers share during one execution."""

    account: Account
    roots: tuple[dict[str, Root], dict[str, Root]]
    rules: Rules
    ledger: Ledger
    record: RequestRecord
    strict: bool
    refused: bool = field(default=False)


def resolve(source: Any, info: GraphQLResolveInfo, **arguments: Any) -> Any:
    """Resolve any field."""
    name = info.field_name
    execution: Execution = info.context
    if isinstance(source, Record):
        return of_record(execution.account, source, name, arguments)
    node: Node = source
    if name in node.values:
        value = node.values[name]
        return value() if callable(value) else value
    if not node.type:
        return _root(execution, info, name, arguments)
    return None


def type_of(value: Node | Record, *_: Any) -> str:
    """Return the type of an object where the schema allows several."""
    return value.type


def of_record(account: Account, record: Record, name: str, arguments: JsonObject) -> Any:
    """Resolve a field of a record."""
    declared = account.shapes.of(record.type).fields[name]
    value = value_of(account, record, name)
    if declared.leaf or not declared.many or not isinstance(value, list):
        return value
    rows = cast("list[Record]", value)
    given = {argument: part for argument, part in arguments.items() if part is not None}
    if given:
        wanted = matches(account, account.shapes.of(declared.of), given, {})
        rows = [row for row in rows if all(test(row) for test in wanted)]
    if not declared.connection:
        return rows
    of: Any = named_type(declared.declared)
    order = f"{record.type}.{name}"
    edge = named_type(of.fields["edges"].type).name
    rows.sort(key=_by_id)
    return connection(of.name, rows, given, order=order, rank=_by_id, edge_type=edge)


def _by_id(record: Record) -> list[Any]:
    return id_rank(record.id)


def _root(execution: Execution, info: GraphQLResolveInfo, name: str, arguments: JsonObject) -> Any:
    queries, mutations = execution.roots
    account, rules = execution.account, execution.rules
    arguments = as_the_vendor(name, arguments, frozenset(info.parent_type.fields[name].args))
    wrong = broken(name, arguments)
    declared = cast("Any", info).return_type  # of an older version it may be another one
    if info.operation.operation is OperationType.QUERY:
        if wrong:
            execution.refused = True
            raise GraphQLError("; ".join(f"{argument} {message}" for argument, message in wrong))
        rule = rules.queries.get(name)
        if rule is not None:
            return rule(account, arguments)
        root = replace(queries[name], declared=declared)
        if root.verb == "list":
            return page(account, root, arguments, rules)
        if root.verb == "get":
            return get(account, root, arguments)
        _refuse_canned(execution, name)
        return canned(account, root)
    root = replace(mutations[name], declared=declared)
    if root.verb == "canned" and name not in rules.mutations:
        _refuse_canned(execution, name)
    call = MutationCall(account, as_object(arguments.get("input")), execution.ledger, execution.record, root)
    for argument, message in wrong:
        call.refuse(argument, message)
    answered = payload(call, []) if wrong else perform(call, rules)
    execution.refused = execution.refused or call.refused
    return answered


def _refuse_canned(execution: Execution, name: str) -> None:
    if execution.strict:
        execution.refused = True
        raise GraphQLError(
            f"{name} keeps no state in this sandbox: what it answers is made up, and strict=True refuses it",
            extensions={"code": "SANDBOX_CANNED"},
        )


def canned(account: Account, root: Root) -> Any:
    """Return something of a query's type that no record stands behind."""
    declared = _declared(root.declared, root.name)
    if declared.leaf:
        return default_of(declared, Record("", "1", {SEEDED: True}))
    record = Record(declared.of, str(account.offset + 1), {SEEDED: True})
    if declared.connection:
        of: Any = named_type(root.declared)
        edge = named_type(of.fields["edges"].type).name
        return connection(of.name, [record], {}, order=root.name, rank=_by_id, edge_type=edge)
    return [record] if declared.many else record


@lru_cache(maxsize=512)
def _declared(declared: Any, name: str) -> FieldShape:
    of: Any = named_type(declared)
    connected = isinstance(of, GraphQLObjectType) and "nodes" in of.fields
    inner: Any = named_type(of.fields["nodes"].type) if connected else of
    many = "[" in str(declared)
    required = str(declared).endswith("!")
    return FieldShape(name, inner.name, declared, is_leaf_type(inner), many or connected, required, connected)

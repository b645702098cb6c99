"""What a subscription asks for, which effects concern it, and what is pushed to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graphql import (
    ExecutionResult,
    OperationType,
    execute,  # pyright: ignore[reportUnknownVariableType] (partly typed upstream)
)
from graphql.execution.values import get_argument_values

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.common.ledger import Effect, RequestRecord
from hero_healthie.sandbox.healthie.app import HealthieService
from hero_healthie.sandbox.healthie.complexity import named_type
from hero_healthie.sandbox.healthie.documents import Document
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import SEEDED, Account
from hero_healthie.sandbox.healthie.resolve import Execution, resolve, type_of
from hero_healthie.sandbox.store.records import Record

_MADE_UP = 9_000
"""Where the ids of events about records that are not there begin."""


@dataclass(frozen=True, slots=True, eq=False)
class Subscribed:
    """A document that runs on a channel."""

    account: Account
    document: Document
    operation_name: str | None
    variables: JsonObject
    root: str
    """The root field."""
    arguments: JsonObject


class Refused(Exception):  # noqa: N818 (what the client is told, not a failure of the sandbox)
    """A document that cannot be subscribed to.

    Attributes:
        errors: as a GraphQL response has them.
    """

    def __init__(self, errors: list[Any]) -> None:
        super().__init__()
        self.errors = errors


class SubscriptionEvents:
    """Reads the documents of subscriptions, and makes what is pushed to them.

    Args:
        service: Healthie.
    """

    def __init__(self, service: HealthieService) -> None:
        self._service = service
        self._made_up = _MADE_UP

    @property
    def roots(self) -> dict[str, str]:
        """The type of each subscription."""
        root = self._service.schema.subscription_type
        return {} if root is None else {name: named_type(field.type).name for name, field in root.fields.items()}

    def subscribed(self, account: Account, payload: JsonObject) -> Subscribed:
        """Return what an `execute` asks for.

        Raises:
            Refused: it is no subscription of the schema.
        """
        name: Any = payload.get("operationName") or None
        variables = as_object(payload.get("variables"))
        document = self._service.documents.get(str(payload.get("query") or ""))
        if document.errors:
            raise Refused([error.formatted for error in document.errors])
        operation = document.operation(name)
        fields = document.root_fields(operation)
        if operation is None or operation.operation is not OperationType.SUBSCRIPTION or len(fields) != 1:
            raise Refused([{"message": "a channel runs one subscription of one root field"}])
        root = self._service.schema.subscription_type
        assert root is not None  # noqa: S101 - the document is valid
        definition = root.fields[fields[0].name.value]
        arguments = get_argument_values(definition, fields[0], variables)
        return Subscribed(account, document, name, variables, fields[0].name.value, arguments)

    def records_of(self, effect: Effect, account: Account, root: str) -> Iterator[Record]:
        """Return the records of a subscription that an effect concerns."""
        type_ = self.roots[root]
        for row in map(as_object, as_list(self._decided(root).get("on"))):
            if row.get("effect") != f"{effect.type}.{effect.action}":
                continue
            value: Any = effect.id
            if "through" in row:
                record = account.get(effect.type, effect.id)
                value = None if record is None else record.get(str(row["through"]))
            found = account.where(type_, str(row["match"]), value) if "match" in row else [account.get(type_, value)]
            yield from (record for record in found if record is not None)

    def concerns(self, subscribed: Subscribed, record: Record) -> bool:
        """Return whether a record is one that a subscription asks for."""
        fields = as_object(self._decided(subscribed.root).get("arguments"))
        return all(
            value is None or str(record.id if fields[name] == "id" else record.get(str(fields[name]))) == str(value)
            for name, value in subscribed.arguments.items()
            if name in fields
        )

    def record(self, account: Account, root: str, id: str | None, values: JsonObject) -> Record:
        """Return the record of an event that a test publishes: one that is there, or one that is made up."""
        type_ = self.roots[root]
        known = account.get(type_, id) if id is not None else None
        if known is not None:
            return Record(type_, known.id, {**known.values, **values})
        self._made_up += 1
        return Record(type_, id or str(account.offset + self._made_up), {SEEDED: True, **values})

    def result(self, subscribed: Subscribed, record: Record) -> JsonObject:
        """Return the result of a subscription for a record."""
        service, account = self._service, subscribed.account
        assert subscribed.document.node is not None  # noqa: S101 - it is valid
        request = RequestRecord(
            api="healthie", operation=subscribed.root, method="GET", path="/subscriptions", headers={}
        )
        result = execute(
            service.schema,
            subscribed.document.node,
            root_value=Node("", str(account.offset), {subscribed.root: record}),
            context_value=Execution(
                account, service.domain.roots, service.domain.rules, service.ledger, request, strict=False
            ),
            variable_values=subscribed.variables,
            operation_name=subscribed.operation_name,
            field_resolver=resolve,
            type_resolver=type_of,
        )
        assert isinstance(result, ExecutionResult)  # noqa: S101 - no resolver is asynchronous
        return {"data": result.data} | ({"errors": [e.formatted for e in result.errors]} if result.errors else {})

    def _decided(self, root: str) -> JsonObject:
        return as_object(as_object(self._service.domain.decisions.get("subscriptions")).get(root))

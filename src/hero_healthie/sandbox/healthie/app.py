"""Serve Healthie: check a GraphQL request in the vendor's order, execute it, respond."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any

from graphql import (
    ExecutionResult,
    FieldNode,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    Undefined,
    execute,  # pyright: ignore[reportUnknownVariableType] (partly typed upstream)
    value_from_ast_untyped,
)

from hero_healthie.sandbox.common.exchange import Call, Incoming, Response, Stubbed, json_response
from hero_healthie.sandbox.common.json import JsonObject, as_object
from hero_healthie.sandbox.common.ledger import Ledger, RequestRecord
from hero_healthie.sandbox.common.matching import plain
from hero_healthie.sandbox.healthie.complexity import MAX_COMPLEXITY, MAX_DEPTH, named_type
from hero_healthie.sandbox.healthie.documents import Document, Documents, GraphQLRequest, MalformedError, read_request
from hero_healthie.sandbox.healthie.domain import Domain
from hero_healthie.sandbox.healthie.introspection import AS_DESCRIBED, introspects, introspects_only
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import Account
from hero_healthie.sandbox.healthie.resolve import Execution, resolve, type_of
from hero_healthie.sandbox.healthie.rules.documents import content_of
from hero_healthie.sandbox.healthie.stubs import resolve_stub, root_field
from hero_healthie.sandbox.healthie.stubs import stub as stubbed
from hero_healthie.sandbox.healthie.versions import HEADER, has_older_shapes, judge, published_by
from hero_healthie.sandbox.specs.load import healthie_schema
from hero_healthie.sandbox.webhooks.outbox import Outbox

PATIENTS = 30
_ENDPOINT, _FILES = "/graphql", "/files/"
_NOT_FOUND = b"<!DOCTYPE html><html><head><title>Not found</title></head><body><h1>404</h1></body></html>"


@dataclass(slots=True)
class _Prepared:
    """A request as far as it could be parsed, before any check."""

    malformed: str | None = None
    request: GraphQLRequest | None = None
    document: Document | None = None
    operation: OperationDefinitionNode | None = None
    fields: Sequence[FieldNode] = ()


class HealthieService:
    """Serve Healthie.

    Args:
        ledger: records effects.
        keys: the API keys, each a user account of its own.
        outbox: sends what webhooks are registered for.
        seed: draws the generated data.
        today: the date by which API versions are judged.
        patients: how many patients each account has.
        strict: whether operations that keep no state are refused.
        now: the clock of the records.
        base_url: returns the address of this API, to which the files of documents belong.
    """

    def __init__(
        self,
        ledger: Ledger,
        keys: tuple[str, ...],
        outbox: Outbox,
        *,
        seed: int,
        today: date,
        patients: int = PATIENTS,
        strict: bool = False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        base_url: Callable[[], str] = lambda: "",
    ) -> None:
        self.ledger = ledger
        self._outbox = outbox
        self._keys = keys
        self._today = today
        self._strict = strict
        self.domain = Domain(seed, patients, outbox, now, base_url)
        self._accounts: dict[str, Account] = {}

    @cached_property
    def schema(self) -> GraphQLSchema:
        """The schema."""
        return healthie_schema()

    @cached_property
    def documents(self) -> Documents:
        """The documents of recent requests."""
        return Documents(self.schema)

    @cached_property
    def _older_documents(self) -> Documents:
        return Documents(healthie_schema(older=True))

    @cached_property
    def _plain_names(self) -> frozenset[str]:
        return frozenset(map(plain, self.operation_names))

    @property
    def versions(self) -> list[str]:
        """The API versions that there are, oldest first."""
        return [released.isoformat() for released in published_by(self._today)]

    @property
    def keys(self) -> int:
        """How many keys there are, each of an account of its own."""
        return len(self._keys)

    @property
    def operation_names(self) -> tuple[str, ...]:
        """Every root field."""
        schema = self.schema
        roots = (schema.query_type, schema.mutation_type, schema.subscription_type)
        return tuple(name for root in roots if root is not None for name in root.fields)

    @property
    def operation_states(self) -> dict[str, str]:
        """What each root field answers from: `stored`, `computed` or `canned`."""
        return self.domain.states

    def knows(self, operation: str) -> bool:
        """Return whether there is a root field of this name."""
        return plain(operation) in self._plain_names

    def names_at(self, operation: str, path: tuple[str, ...]) -> Collection[str] | None:
        """Return the names that an object in an operation's arguments may have, see `NamesAt`."""
        declared: Any = root_field(self.schema, operation)[1]
        arguments: Mapping[str, Any] = declared.args
        for name in path:
            of: Any = named_type(arguments[name].type)
            if not isinstance(of, GraphQLInputObjectType):
                return None
            arguments = of.fields
        return arguments.keys()

    def save(self) -> None:
        """Keep what was written, where there is a database."""
        self.domain.save()

    def reset(self) -> None:
        """Return to the seeded records."""
        self.domain.reset()
        self.save()

    def identify(self, incoming: Incoming) -> Call:
        """Find operation and account of a request."""
        prepared = self._prepare(incoming)
        names = tuple(field.name.value for field in prepared.fields)
        request = prepared.request
        body = (
            {"query": request.query, "variables": request.variables, "operationName": request.operation_name}
            if request
            else None
        )
        account = self._account(incoming)
        tenant = account.current_user.id if account else ""
        variables = request.variables if request else {}
        arguments = tuple(_arguments(field, variables) for field in prepared.fields)
        return Call("healthie", names[0] if names else "", names, body, variables, tenant, prepared, arguments)

    def _prepare(self, incoming: Incoming) -> _Prepared:
        if incoming.method != "POST" or incoming.path != _ENDPOINT:
            return _Prepared()
        try:
            request = read_request(incoming.headers.get("content-type", ""), incoming.body)
        except MalformedError as error:
            return _Prepared(malformed=str(error))
        document = self.documents.get(request.query)
        if document.errors and has_older_shapes(incoming.headers.get(HEADER)):
            older = self._older_documents.get(request.query)
            document = document if older.errors else older
        operation = document.operation(request.operation_name)
        return _Prepared(None, request, document, operation, document.root_fields(operation))

    def _account(self, incoming: Incoming) -> Account | None:
        scheme, _, key = incoming.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "basic" or incoming.headers.get("authorizationsource") != "API":
            return None
        return self.account_of(key.strip())

    def account_of(self, key: str) -> Account | None:
        """Return the account of a key; None for a wrong one."""
        if key not in self._accounts and key in self._keys:
            self._accounts[key] = self.domain.account(self._keys.index(key))
        return self._accounts.get(key)

    def check_stub(self, stub: Stubbed) -> None:
        """Raise InvalidArgumentError if a response that a test says is none of the operation's."""
        if not stub.is_whole:
            self._stub_root(self.domain.account(0), stub, {})

    def _stub_root(self, account: Account, stub: Stubbed, arguments: JsonObject) -> Node:
        name, declared = root_field(self.schema, stub.operation)
        return Node("", str(account.offset), {name: stubbed(account, declared.type, stub.value, arguments)})

    def process(self, call: Call, incoming: Incoming, record: RequestRecord, stub: Stubbed | None = None) -> Response:
        """Check a request, carry it out and return the response, see `ApiService`."""
        response = self._respond(call, incoming, record, stub)
        self.save()
        return response

    def _respond(  # noqa: PLR0911 - one per check
        self, call: Call, incoming: Incoming, record: RequestRecord, stub: Stubbed | None
    ) -> Response:
        prepared: _Prepared = call.detail
        if prepared.malformed is not None:
            return _errors([{"message": prepared.malformed, "extensions": {"code": "BAD_REQUEST"}}], status=400)
        if prepared.request is None or prepared.document is None:
            is_file = incoming.method == "GET" and incoming.path.startswith(_FILES)
            return self._file(incoming.path.removeprefix(_FILES) if is_file else "")
        verdict = judge(incoming.headers.get(HEADER), self._today)
        if verdict.error is not None:
            return _errors([verdict.error], status=400)
        account = self._account(incoming)
        if account is None and not introspects_only(prepared.fields):
            message = (
                "The API key is missing or wrong: send `Authorization: Basic <key>` and `AuthorizationSource: API`."
            )
            return _errors([{"message": message, "extensions": {"code": "UNAUTHENTICATED"}}], status=401)
        refusal = self._refusal(prepared, prepared.document, prepared.request)
        if refusal is not None:
            return _errors([refusal] if isinstance(refusal, dict) else [error.formatted for error in refusal])
        if stub is not None and stub.is_whole:
            return json_response(stub.value, stub.status or 200, processed=False)
        account = account or self.domain.account(0)
        root = None if stub is None else self._stub_root(account, stub, record.arguments)
        return self._execute(prepared, account, record, verdict.warnings, root)

    def _file(self, path: str) -> Response:
        """Return the content of a document, which needs no key: its address is the secret."""
        token, _, document_id = path.partition("/")
        for index in range(len(self._keys)):
            if token == self.domain.files_token(index):
                found = content_of(self.domain.account(index), document_id)
                if found is not None:
                    return Response(200, found[0], found[1])
        return Response(404, _NOT_FOUND, "text/html; charset=utf-8", processed=False)

    def _refusal(
        self, prepared: _Prepared, document: Document, request: GraphQLRequest
    ) -> JsonObject | list[GraphQLError] | None:
        if document.errors:
            return document.errors
        operation = prepared.operation
        if operation is None:
            return {"message": "operationName has to name one of the document's operations"}
        if operation.operation is OperationType.SUBSCRIPTION:
            return {"message": "subscriptions are not served over HTTP, but over WebSockets at /subscriptions"}
        cost = document.cost(operation, request.variables)
        if cost.complexity > MAX_COMPLEXITY:
            return {"message": f"The query's complexity of {cost.complexity} is above the limit of {MAX_COMPLEXITY}."}
        if cost.depth > MAX_DEPTH:
            return {"message": f"The query's depth of {cost.depth} is above the limit of {MAX_DEPTH}."}
        return None

    def _execute(
        self,
        prepared: _Prepared,
        account: Account,
        record: RequestRecord,
        warnings: list[JsonObject],
        stub: Node | None,
    ) -> Response:
        assert prepared.document is not None  # noqa: S101 - `process` has looked
        assert prepared.document.node is not None  # noqa: S101 - `process` has looked
        assert prepared.request is not None  # noqa: S101 - `process` has looked
        context = Execution(account, self.domain.roots, self.domain.rules, self.ledger, record, self._strict)
        result = execute(
            prepared.document.schema,
            prepared.document.node,
            root_value=stub or Node("", str(account.offset)),
            context_value=context,
            variable_values=prepared.request.variables,
            operation_name=prepared.request.operation_name,
            field_resolver=resolve if stub is None else resolve_stub,
            type_resolver=type_of,
            is_awaitable=_never,
            middleware=AS_DESCRIBED if introspects(prepared.fields) else None,
        )
        if not isinstance(result, ExecutionResult):  # pragma: no cover - no resolver is asynchronous
            raise TypeError("a resolver was asynchronous")
        body: JsonObject = {}
        if result.errors:
            body["errors"] = [error.formatted for error in result.errors]
        body["data"] = result.data
        if warnings:
            body["extensions"] = {"warnings": warnings}
        refused = context.refused or (bool(result.errors) and not any(as_object(result.data).values()))
        return json_response(body, processed=not refused)


def _arguments(field: FieldNode, variables: JsonObject) -> JsonObject:
    """Return the arguments of a root field by name; those whose variables are not given are left out."""
    found: JsonObject = {}
    for argument in field.arguments:
        value: Any = value_from_ast_untyped(argument.value, variables)
        if value is not Undefined:
            found[argument.name.value] = value
    return found


def _errors(errors: Sequence[Any], *, status: int = 200) -> Response:
    return json_response({"errors": list(errors)}, status, processed=False)


def _never(_: Any) -> bool:
    return False

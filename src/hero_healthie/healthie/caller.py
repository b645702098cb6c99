"""Calls to Healthie: how they are written and sent, and how the value of a response is read."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, partial
from operator import attrgetter
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, cast, overload

from hero_healthie._call.arguments import check_page_sizes, find_unsendable, refuse_or_warn
from hero_healthie._call.auth import (
    COMMON_HEADERS,
    KeyFunction,
    Secret,
    Signer,
    healthie_key_headers,
    healthie_tenant_headers,
)
from hero_healthie._call.call import Call, Subject
from hero_healthie._call.failures import decode_error, make_error, unreadable
from hero_healthie._client.base import Caller, Settings
from hero_healthie._ratelimit import account_name
from hero_healthie._telemetry.record_ids import argument_ids
from hero_healthie._transport import json as wire_json
from hero_healthie._transport.base import WireRequest, WireResponse
from hero_healthie.errors import APIError, InvalidArgumentError, LookUp, ServerError, Verdict
from hero_healthie.healthie.api_version import VersionWatch
from hero_healthie.healthie.joint import Joint, joint_of_context
from hero_healthie.healthie.query_documents import Document
from hero_healthie.healthie.responses import read_data, read_payload, validation_problem, version_warnings
from hero_healthie_runtime.drift import Deviation
from hero_healthie_runtime.errors import INTERRUPTS, DecodeError, EncodeError
from hero_healthie_runtime.facts import breaches, text_at
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.json import is_array
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.names import snake
from hero_healthie_runtime.subscriptions import Subscription, SubscriptionOptions
from hero_healthie_runtime.tracebacks import caller_stacklevel
from hero_healthie_runtime.uploads import EmbeddedFile

if TYPE_CHECKING:
    from hero_healthie._files.downloads import Source
    from hero_healthie_runtime.graphql.variables import FoundUpload
    from hero_healthie_runtime.operation import Operation

A = TypeVar("A")
T = TypeVar("T")

_RESULT = WireResponse(200, {}, b"")
"""Of what a subscription executes there is a result, and no HTTP."""
_NOT_IN_A_TYPE = re.compile(r"[^\w.+/;=-]", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class HealthieSettings(Settings):
    """The settings that a client or view of Healthie sends with each call."""

    api_version: str
    shard_id: str | None
    url: str


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class HealthieCaller(Caller):
    """Carries the calls of the generated methods (`hero_healthie_runtime.graphql.operation.GraphQLCaller`)."""

    settings: HealthieSettings
    version: VersionWatch
    _headers: dict[str, str] = field(init=False)
    _account: str = field(init=False)
    _signer: Signer | None = field(init=False)

    def __post_init__(self) -> None:
        settings = self.settings
        key, account = settings.api_key, partial(account_name, "healthie", settings.url)
        self._headers = {
            **COMMON_HEADERS,
            "user-agent": settings.user_agent,
            **settings.headers,
            **healthie_tenant_headers(settings.api_version, settings.shard_id),
            "content-type": wire_json.CONTENT_TYPE,
        }
        if isinstance(key, KeyFunction):
            self._signer = Signer(key, healthie_key_headers, account, forbids_wrong_keys=False)
            self._account = ""
        else:
            self._signer = None
            self._account = account(key)
            self._headers |= healthie_key_headers(key)

    def send(
        self,
        operation: GraphQLOperation[T],
        variables: Mapping[str, object],
        accept: Callable[[T], object] | None = None,
        look_up: LookUp | None = None,
        *,
        into: type[Any] | None = None,
    ) -> Coroutine[Any, Any, T]:
        """Send one call of a generated operation and return its value; see `CallExecutor.run`.

        Args:
            operation: the operation.
            variables: its variables by their GraphQL names.
            accept: raises an APIError for a value that is no success.
            look_up: looks whether a write was done whose outcome is unknown.
            into: a model of the user that decides the selection and reads the value in place of the generated one.
        """
        variables = self._checked(operation, variables)
        if into is not None:
            from hero_healthie._selection.operations import selected  # noqa: PLC0415 (only for models of users)

            operation = cast("GraphQLOperation[T]", selected(operation, variables, into))
        return self._send(operation, variables, accept, look_up)

    def list_call(
        self, operation: GraphQLOperation[Any], variables: Mapping[str, object], *, into: type[Any] | None = None
    ) -> ListCall[Any]:
        """Return the call of a list, to await or to iterate: see `hero_healthie_runtime.lists.ListCall`."""
        variables = self._checked(operation, variables)
        pagination, own = operation.pagination, None
        if into is not None:
            from hero_healthie._selection.lists import selected_list  # noqa: PLC0415 (only for models of users)

            own = selected_list(operation, into)
            pagination = own.pagination
        if pagination is None:
            raise TypeError(f"{operation.python_path} returns no list")

        from hero_healthie._client.lists import PagedList  # noqa: PLC0415 (only lists need it)
        from hero_healthie._client.paging import value_at  # noqa: PLC0415 (as above)

        def report_nulls(value: object) -> None:
            rows = value_at(value, pagination.rows)
            if pagination.item and is_array(rows) and any(row is None for row in rows):
                path = ".".join(filter(None, (operation.root_field, pagination.rows)))
                null = Deviation("unexpected_null", f"{path}[]", pagination.item)
                self.drift.report(operation.python_path, [null])

        def send(arguments: Mapping[str, object]) -> Coroutine[Any, Any, Any]:
            sent = operation if own is None else own.written(arguments)
            return self._send(sent, arguments, report_nulls)

        item = None if own is None else attrgetter("item")
        return ListCall(operation.python_path, PagedList[Any](pagination, variables, send, item))

    def _checked(self, operation: GraphQLOperation[Any], variables: Mapping[str, object]) -> Mapping[str, object]:
        """Return the variables to send, after checking them against what is known of them."""
        _warn_of_deprecated(operation, variables)
        if operation.facts:
            for fact, text in breaches(operation.facts, variables, version=self.settings.api_version):
                refuse_or_warn(fact, text)
        missing = {name: value for name, value in operation.sent_by_default.items() if variables.get(name) is None}
        return {**variables, **missing} if missing else variables

    def _send(
        self,
        operation: GraphQLOperation[T],
        variables: Mapping[str, object],
        accept: Callable[[T], object] | None = None,
        look_up: LookUp | None = None,
    ) -> Coroutine[Any, Any, T]:
        largest = operation.max_page_size
        limits = operation.page_limits if largest is None else {"first": largest, "last": largest}
        if limits:
            check_page_sizes(variables, limits)
        path = operation.idempotency_key
        key = None if path is None else text_at(variables, path) or _new_key()
        request = self._write(operation, variables, operation.arguments, page_size=operation.page_size, key=(path, key))

        def read(data: Mapping[str, Any]) -> T:
            value = self.drift.read(operation.python_path, operation.decode, data)
            if accept is not None:
                accept(value)
            return value

        return self._run(operation, variables, request, read, look_up, key)

    if TYPE_CHECKING:

        @overload
        def call(
            self, operation: GraphQLOperation[T], variables: Mapping[str, object], *, into: None = None
        ) -> Coroutine[Any, Any, T]: ...
        @overload
        def call(
            self, operation: GraphQLOperation[T], variables: Mapping[str, object], *, into: type[A] | None
        ) -> Coroutine[Any, Any, T | A]: ...
        def call(
            self, operation: GraphQLOperation[T], variables: Mapping[str, object], *, into: type[A] | None = None
        ) -> Coroutine[Any, Any, T | A]:
            """Do the same for generated methods."""
            ...
    else:
        call = send

    def subscribe(
        self,
        operation: GraphQLOperation[Any],
        variables: Mapping[str, object],
        *,
        into: type[Any] | None = None,
        gaps: bool = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[Any]:
        """Return a subscription, not begun yet: see `hero_healthie_runtime.subscriptions.Subscription`."""
        from hero_healthie.realtime.subscriber import Pushed, subscribe  # noqa: PLC0415 (only for subscriptions)

        settings, variables = self.settings, self._checked(operation, variables)
        if into is not None:
            from hero_healthie._selection.operations import selected  # noqa: PLC0415 (only for models of users)

            operation = selected(operation, variables, into)
        request = self._write(operation, variables, operation.arguments, page_size=None)

        def decode(data: Mapping[str, Any]) -> Any:
            return self.drift.read(operation.python_path, operation.decode, data)

        def read(result: Mapping[str, Any]) -> Any:
            return self._decoded(operation, _RESULT, read_payload(operation, _RESULT, result)[0], decode)

        headers = {"user-agent": settings.user_agent} | healthie_tenant_headers(settings.api_version, settings.shard_id)
        pushed = Pushed(operation, request.content or b"", read, self.drift, gaps, options)
        call, key = self._call(operation, variables), self._signer or cast("Secret", settings.api_key)
        return subscribe(self.executor, call, self.interceptors, settings.url, key, headers, pushed)

    def catalogue(self) -> Sequence[Operation]:
        """Return the records of all operations."""
        from healthie_api.catalogue import OPERATIONS  # noqa: PLC0415 (only mistakes need it)

        return OPERATIONS

    def file_source(self) -> Source:
        """See `Caller.file_source`."""
        from hero_healthie._files.downloads import Host, Source  # noqa: PLC0415 (only downloads need it)

        settings = self.settings
        host = Host(settings.url, self._headers, self._account, self._signer)
        return Source("healthie.download", settings.options, settings.shard_id, host)

    def execute(
        self, document: Document, variables: Mapping[str, object], decode: Callable[[Mapping[str, Any]], T]
    ) -> Coroutine[Any, Any, T]:
        """Send one call of a custom document and return its value; see `CallExecutor.run`."""
        return self._run(document, variables, self._write(document, variables, {}, page_size=None), decode)

    def _run(
        self,
        document: Document,
        variables: Mapping[str, object],
        request: WireRequest,
        decode: Callable[[Mapping[str, Any]], T],
        look_up: LookUp | None = None,
        idempotency_key: str | None = None,
    ) -> Coroutine[Any, Any, T]:
        joint = joint_of_context.get()
        if joint is not None and joint.is_open:
            return joint.add(self, document, request.content, decode)
        call = self._call(document, variables, look_up, idempotency_key)
        return self.executor.run(
            call, request, lambda response: self._read(document, response, decode), self.interceptors
        )

    def _call(
        self,
        document: Document,
        variables: Mapping[str, object],
        look_up: LookUp | None = None,
        idempotency_key: str | None = None,
    ) -> Call:
        settings = self.settings
        return Call(
            document.python_path,
            document.safety,
            settings.options,
            settings.shard_id,
            document.check,
            self._account,
            lambda: graphql_subject(document, variables),
            self._signer,
            look_up,
            idempotency_key,
        )

    async def send_joint(self, joint: Joint) -> None:
        """Send the queries as one document, and give each its value or its error."""
        from hero_healthie._call.reports import with_response  # noqa: PLC0415 (only this needs it)

        document, variables = joint.written()

        def read(data: Mapping[str, Any]) -> Mapping[str, Any]:
            return data

        response = await with_response(self.execute(document, variables, read))
        for index, query in enumerate(joint.queries):
            part = {query.document.root_field or "": response.value.get(f"q{index}")}
            wire = WireResponse(response.status, response.headers, b"")
            try:
                query.future.set_result(self._decoded(query.document, wire, part, query.decode))
            except APIError as error:
                query.future.set_exception(error)

    def _write(
        self,
        document: Document,
        variables: Mapping[str, object],
        types: Mapping[str, str],
        *,
        page_size: int | None,
        key: tuple[str | None, str | None] = (None, None),
    ) -> WireRequest:
        encoding = _encoding()
        try:
            encoded = encoding.encode_variables(variables, types, package="healthie_api")
            files = encoding.find_uploads(variables, _file_texts)
        except EncodeError as error:
            # The arguments of a method have Python names; the variables of a caller's document are named by that.
            name, *inside = error.path
            path = (snake(str(name)), *inside) if types else ("variables", *error.path)
            raise EncodeError(path, error.problem).invalid("") from None
        if page_size is not None and "last" in encoded and "first" not in encoded:
            # The document's default for `first` would otherwise be sent with it.
            encoded["first"] = None
        place, value = key
        if place is not None:
            _put(encoded, tuple(place.split(".")), value)
        try:
            head = document.request.encode()
            if files:
                return self._write_with_files(head, encoded, files)
            content = head + wire_json.write(encoded) + b"}"
        except (TypeError, ValueError, RecursionError):
            raise _unsendable(document, encoded, types) from None
        return WireRequest("POST", self.settings.url, self._headers, content)

    def _write_with_files(self, head: bytes, encoded: dict[str, Any], files: Sequence[FoundUpload]) -> WireRequest:
        """Return a request whose files are `data:` URLs within the variables, or travel beside them."""
        from hero_healthie._files.uploads import request_of  # noqa: PLC0415 (only files need it)
        from hero_healthie._transport import multipart  # noqa: PLC0415 (as above)

        for found in files:
            if found.is_text:
                kind = _NOT_IN_A_TYPE.sub("", found.upload.content_type)
                _put(encoded, found.path, EmbeddedFile(found.upload, f"data:{kind};base64,"))
        operation = [head, *wire_json.write_with_files(encoded), b"}"]
        beside = {f"variables.{'.'.join(map(str, each.path))}": each.upload for each in files if not each.is_text}
        if not beside:
            return request_of("POST", self.settings.url, self._headers, operation)
        content_type, segments = multipart.write(operation, beside)
        return request_of("POST", self.settings.url, {**self._headers, "content-type": content_type}, segments)

    def _read(self, document: Document, response: WireResponse, decode: Callable[[Mapping[str, Any]], T]) -> T:
        data, extensions = read_data(document, response)
        if extensions:
            self.version.take(document.python_path, version_warnings(extensions))
        return self._decoded(document, response, data, decode)

    def _decoded(
        self,
        document: Document,
        response: WireResponse,
        data: Mapping[str, Any],
        decode: Callable[[Mapping[str, Any]], T],
    ) -> T:
        try:
            return decode(data)
        except DecodeError as error:
            root_field = document.root_field
            if document.kind == "mutation" and root_field is not None and data.get(root_field) is None:
                text = "the response holds neither a result nor a reason"
                raise make_error(ServerError, text, document.python_path, response) from None
            partial = data if document.kind == "mutation" else None
            raise decode_error(
                document.python_path, response, error.path, error.expected, error.model, partial=partial
            ) from None
        except ValueError as error:
            path, expected = validation_problem(error)
            root = () if document.root_field is None else (document.root_field,)
            raise decode_error(document.python_path, response, (*root, *path), expected) from None
        except (APIError, *INTERRUPTS):
            raise
        except BaseException as error:  # noqa: BLE001 (a model of the caller may raise anything; what was done stays done)
            raise unreadable(document.python_path, response, error, Verdict.DONE) from None


def _put(variables: Any, path: tuple[str | int, ...], value: object) -> None:
    *outer, last = path
    for each in outer:
        variables = variables[each]
    variables[last] = value


@cache
def _encoding() -> ModuleType:
    from hero_healthie_runtime.graphql import variables  # noqa: PLC0415 (loads pydantic)

    return variables


def _file_texts() -> frozenset[str]:
    from hero_healthie._selection.type_map import healthie_types  # noqa: PLC0415 (for files in plain dicts only)

    return healthie_types().file_texts


def _new_key() -> str:
    from uuid import uuid4  # noqa: PLC0415 (only what moves money needs it)

    return str(uuid4())


def _warn_of_deprecated(operation: GraphQLOperation[Any], variables: Mapping[str, object]) -> None:
    known = {fact.argument for fact in operation.facts} if operation.deprecated_arguments else ()
    for name in operation.deprecated_arguments:
        if variables.get(name) is not None and name not in known:
            text = f"the argument {snake(name)} is deprecated by the vendor"
            warnings.warn(text, DeprecationWarning, stacklevel=caller_stacklevel())


def _unsendable(document: Document, variables: Mapping[str, object], types: Mapping[str, str]) -> InvalidArgumentError:
    """Return the error for a request that JSON cannot represent."""
    with suppress(RecursionError):
        if find_unsendable(document.request):
            return InvalidArgumentError("query holds characters that cannot be sent", argument="query")
        if found := find_unsendable(variables):
            named = tuple(snake(item) if types and isinstance(item, str) else item for item in found.path)
            return EncodeError(named, found.problem).invalid("" if types else "variables")
    return InvalidArgumentError("the variables hold a value that JSON cannot represent", argument="variables")


def graphql_subject(document: Document, variables: Mapping[str, object]) -> Subject:
    """Return what a call of Healthie is about: its variables hold the ids."""
    return Subject(document.kind, "POST", document.root_field, document.name, tuple(argument_ids(variables, "")))

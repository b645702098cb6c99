"""Calls to Hero: how they are written and sent."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from hero_healthie._call.arguments import find_unsendable, refuse_or_warn, wrong_type
from hero_healthie._call.auth import COMMON_HEADERS, KeyFunction, Signer, hero_key_headers, hero_tenant_headers
from hero_healthie._call.call import Call, Subject
from hero_healthie._client.base import Caller, Settings
from hero_healthie._ratelimit import account_name
from hero_healthie._telemetry.record_ids import argument_ids
from hero_healthie._transport import json as wire_json
from hero_healthie._transport.base import WireRequest
from hero_healthie._transport.urls import (
    cookie_header,
    fill_path,
    form_text,
    path_segments,
    query_string,
)
from hero_healthie.errors import InvalidArgumentError, LookUp
from hero_healthie.hero.locations import Location
from hero_healthie.hero.responses import read_response
from hero_healthie.hero.tokens import TokenCache
from hero_healthie_runtime.errors import EncodeError
from hero_healthie_runtime.facts import breaches
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.uploads import Upload

if TYPE_CHECKING:
    from hero_healthie._files.downloads import Source
    from hero_healthie._transport.multipart import Segment
    from hero_healthie.hero.request import Parts
    from hero_healthie_runtime.operation import Operation

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class HeroSettings(Settings):
    """The settings that a client or view of Hero sends with each call."""

    practice_group_id: str
    base_url: str
    query: Mapping[str, object] = field(default_factory=dict[str, object])
    """Further query parameters, by their wire names."""
    paths: Mapping[str, Location] = field(default_factory=dict[str, Location])
    """Where operations are that the description lacks, by the vendor's names for them."""


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class HeroCaller(Caller):
    """Carries the calls of the generated resources (`hero_healthie_runtime.rest.operation.HttpCaller`)."""

    settings: HeroSettings
    tokens: TokenCache = field(default_factory=TokenCache)
    """The tokens for Elements of a client and of all its views."""
    _keys: dict[str, str] = field(init=False)
    _headers: dict[str, str] = field(init=False)
    _json_headers: dict[str, str] = field(init=False)
    _account: str = field(init=False)
    _signer: Signer | None = field(init=False)

    def __post_init__(self) -> None:
        settings = self.settings
        key, account = settings.api_key, partial(account_name, "hero", settings.base_url)
        self._keys = hero_tenant_headers(settings.practice_group_id)
        if isinstance(key, KeyFunction):
            self._signer = Signer(key, hero_key_headers, account, forbids_wrong_keys=True)
            self._account = ""
        else:
            self._signer = None
            self._account = account(key)
            self._keys |= hero_key_headers(key)
        self._headers = {**COMMON_HEADERS, "user-agent": settings.user_agent, **settings.headers, **self._keys}
        self._json_headers = {**self._headers, "content-type": wire_json.CONTENT_TYPE}

    @property
    def token_key(self) -> tuple[str, object, str]:
        """What a token for Elements is for: the server, the key, and the practice group."""
        settings = self.settings
        return (
            settings.base_url,
            settings.api_key if self._signer is not None else self._account,
            settings.practice_group_id,
        )

    def catalogue(self) -> Sequence[Operation]:
        """Return the records of all operations."""
        from hero_health_api.catalogue import OPERATIONS  # noqa: PLC0415 (only mistakes need it)

        return OPERATIONS

    def file_source(self) -> Source:
        """See `Caller.file_source`."""
        from hero_healthie._files.downloads import Host, Source  # noqa: PLC0415 (only downloads need it)

        settings = self.settings
        host = Host(settings.base_url, self._headers, self._account, self._signer)
        return Source("hero.download", settings.options, settings.practice_group_id, host)

    def call(
        self,
        operation: HttpOperation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        cookies: Mapping[str, object] | None = None,
        body: object = None,
        look_up: LookUp | None = None,
    ) -> Coroutine[Any, Any, T]:
        """Send one call and return its value; see `CallExecutor.run`.

        `look_up` looks whether a write was done whose outcome is unknown.
        """
        request = self._write(operation, path or {}, query or {}, headers or {}, cookies or {}, body)
        return self._run(operation, request, lambda: http_subject(operation, path, query, body), look_up)

    def request(self, parts: Parts, look_up: LookUp | None = None) -> Coroutine[Any, Any, Any]:
        """Send one call that the user describes and return its value; see `CallExecutor.run`."""
        operation, settings = parts.operation, self.settings
        content_type, content = parts.content or (None, None)
        described = {} if content_type is None else {"content-type": content_type}
        accept = {} if operation.accept is None else {"accept": operation.accept}
        url = settings.base_url + parts.path + query_string({**settings.query, **parts.query})
        headers = {**self._headers, **accept, **parts.headers, **described, **self._keys}
        request = _request(operation.method, url, headers, content)
        return self._run(operation, request, lambda: http_subject(operation, {"id": parts.ids}, parts.query), look_up)

    def _run(
        self,
        operation: HttpOperation[T],
        request: WireRequest,
        subject: Callable[[], Subject],
        look_up: LookUp | None = None,
    ) -> Coroutine[Any, Any, T]:
        settings = self.settings
        call = Call(
            operation.python_path,
            operation.safety,
            settings.options,
            settings.practice_group_id,
            operation.check,
            self._account,
            subject,
            self._signer,
            look_up,
        )
        drift = self.drift
        return self.executor.run(
            call, request, lambda response: read_response(operation, response, drift), self.interceptors
        )

    def list_call(
        self,
        operation: HttpOperation[Any],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        cookies: Mapping[str, object] | None = None,
        body: object = None,
    ) -> ListCall[Any]:
        """Return the call of a list, to await or to iterate: see `hero_healthie_runtime.lists.ListCall`."""
        if operation.pagination is None:
            raise TypeError(f"{operation.python_path} returns no list")

        from hero_healthie._client.lists import PagedList  # noqa: PLC0415 (only lists need it)

        def send(arguments: Mapping[str, object]) -> Coroutine[Any, Any, Any]:
            return self.call(operation, path=path, query=arguments, headers=headers, cookies=cookies, body=body)

        return ListCall(operation.python_path, PagedList[Any](operation.pagination, query or {}, send))

    def _write(
        self,
        operation: HttpOperation[Any],
        path: Mapping[str, object],
        query: Mapping[str, object],
        headers: Mapping[str, object],
        cookies: Mapping[str, object],
        body: object,
    ) -> WireRequest:
        if operation.path_values is None:
            url = self.settings.base_url + fill_path(operation.path, path)
        else:
            values = _encoded("", operation.path_values, path)
            url = self.settings.base_url + fill_path(operation.path, values, path_segments)
        if self.settings.query:
            url += self._extended_query(operation, query)
        elif query and operation.query is not None:
            url += query_string(_encoded("", operation.query, query))
        extra: dict[str, str] = {}
        if operation.accept is not None:
            extra["accept"] = operation.accept
        if headers and operation.headers is not None:
            extra |= {name.lower(): value for name, value in _encoded("", operation.headers, headers).items()}
        if cookies and operation.cookies is not None and (pairs := _encoded("", operation.cookies, cookies)):
            extra["cookie"] = cookie_header(pairs)
        content_type, content, sent = _body(operation, body)
        if operation.facts:
            for fact, text in breaches(operation.facts, {**query, "body": sent}):
                refuse_or_warn(fact, text)
        whole = self._json_headers if content_type == wire_json.CONTENT_TYPE else self._headers
        if content_type is not None and whole is self._headers:
            extra["content-type"] = content_type
        if extra:
            # The keys come last: no argument of a call can replace them.
            whole = {**whole, **extra, **self._keys}
        return _request(operation.method, url, whole, content)

    def _extended_query(self, operation: HttpOperation[Any], query: Mapping[str, object]) -> str:
        own = {} if operation.query is None else dict(_encoded("", operation.query, query))
        further = self.settings.query
        for name in own.keys() & further.keys():
            if own[name] is not None:
                text = f"extra_query must not hold {name}, which the call has as an argument"
                raise InvalidArgumentError(text, argument="extra_query")
        return query_string({**own, **further})


def _request(method: str, url: str, headers: Mapping[str, str], content: bytes | list[Segment] | None) -> WireRequest:
    if not isinstance(content, list):
        return WireRequest(method, url, headers, content)
    from hero_healthie._files.uploads import request_of  # noqa: PLC0415 (only files need it)

    return request_of(method, url, headers, content)


def _encoded(root: str, encode: Callable[..., Mapping[str, Any]], values: Mapping[str, object]) -> Mapping[str, Any]:
    try:
        return encode(**values)
    except EncodeError as error:
        raise error.invalid(root) from None


def _body(operation: HttpOperation[Any], body: object) -> tuple[str | None, bytes | list[Segment] | None, object]:
    """Return the content type of a body, its bytes, or its segments if it holds files, and what they say.

    All are None for no body.
    """
    expected: type[Any] | tuple[type[Any], ...] | None = operation.body_type
    if operation.bodies:
        expected = tuple(kind for each in operation.bodies for kind in each.types)
    if expected is None or (body is None and not operation.body_required):
        return None, None, None
    if not isinstance(body, expected):
        raise wrong_type("body", body, expected)
    try:
        if operation.json is not None:
            value = operation.json(body)
            return wire_json.CONTENT_TYPE, wire_json.write_body(value), value
        chosen = next(each for each in operation.bodies if isinstance(body, each.types))
        content_type, content = chosen.write(body)
        if isinstance(content, tuple):
            from hero_healthie._transport.multipart import write_form  # noqa: PLC0415 (only forms need it)

            return (*write_form(content), body)
        if isinstance(content, dict):
            content = form_text(content).encode()
        return content_type, [content] if isinstance(content, Upload) else content, body
    except EncodeError as error:
        raise error.invalid("body") from None
    except (TypeError, ValueError, RecursionError):
        raise _unsendable(operation, body) from None


def _unsendable(operation: HttpOperation[Any], body: object) -> InvalidArgumentError:
    """Return the error for a body that cannot be sent as it is."""
    with suppress(RecursionError):
        if operation.json is not None and (found := find_unsendable(operation.json(body))):
            return found.invalid("body")
    return InvalidArgumentError("body holds a value that cannot be sent", argument="body")


def http_subject(operation: HttpOperation[Any], *arguments: object) -> Subject:
    """Return what a call of Hero is about: its path, query and body hold the ids."""
    found = tuple(record for each in arguments for record in argument_ids(each, ""))
    return Subject("http", operation.method, operation.path, operation.name or None, found)

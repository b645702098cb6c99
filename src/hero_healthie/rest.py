"""How a call to Hero is written, and how its answer is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeVar

from hero_health_api.runtime import Content, DecodeError, EncodeError, HttpOperation
from hero_healthie import jsontext, multipart
from hero_healthie.arguments import (
    argument_path,
    check_type,
    cookie_header,
    fill_path,
    form_text,
    path_segments,
    query_string,
)
from hero_healthie.auth import COMMON_HEADERS, Secret, hero_headers
from hero_healthie.config import CallOptions
from hero_healthie.drift import DriftMonitor
from hero_healthie.errors import FieldError, InvalidArgumentError, ServerError, Verdict
from hero_healthie.frames import sealed
from hero_healthie.limits import account_name
from hero_healthie.outcome import decode_error, error_for_status, field_error, is_success, make_error, too_large
from hero_healthie.pipeline import Call, Pipeline
from hero_healthie.records import http_subject
from hero_healthie.transport import WireRequest, WireResponse

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class HeroSettings:
    """What one view of Hero sends with each call."""

    api_key: Secret
    practice_group_id: str
    base_url: str
    options: CallOptions


class HeroCaller:
    """Carries the calls of the generated resources (`hero_health_api.runtime.HttpCaller`)."""

    def __init__(self, pipeline: Pipeline, settings: HeroSettings, drift: DriftMonitor) -> None:
        self.pipeline = pipeline
        self.settings = settings
        self.drift = drift
        self._keys = hero_headers(settings.api_key, settings.practice_group_id)
        self._headers = {**COMMON_HEADERS, **self._keys}
        self._json_headers = {**COMMON_HEADERS, "content-type": jsontext.CONTENT_TYPE, **self._keys}
        self._account = account_name("hero", settings.base_url, settings.api_key)

    def with_settings(self, settings: HeroSettings) -> Self:
        """A caller for another view, over the same connections."""
        return type(self)(self.pipeline, settings, self.drift)

    def with_pipeline(self, pipeline: Pipeline) -> Self:
        """A caller for another view, whose calls go through another pipeline."""
        return type(self)(pipeline, self.settings, self.drift)

    @sealed
    async def call(
        self,
        operation: HttpOperation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        cookies: Mapping[str, object] | None = None,
        body: object = None,
    ) -> T:
        """One logical call; see `Pipeline.run`."""
        request = self._write(operation, path or {}, query or {}, headers or {}, cookies or {}, body)
        settings = self.settings
        call = Call(
            operation.python_path,
            operation.safety,
            settings.options,
            settings.practice_group_id,
            operation.check,
            self._account,
            lambda: http_subject(operation, path, query, body),
        )
        return await self.pipeline.run(call, request, lambda answer: read_answer(operation, answer, self.drift))

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
        if query and operation.query is not None:
            url += query_string(_encoded("", operation.query, query))
        own: dict[str, str] = {}
        if operation.accept is not None:
            own["accept"] = operation.accept
        if headers and operation.headers is not None:
            own |= {name.lower(): value for name, value in _encoded("", operation.headers, headers).items()}
        if cookies and operation.cookies is not None and (pairs := _encoded("", operation.cookies, cookies)):
            own["cookie"] = cookie_header(pairs)
        content_type, content = _body(operation, body)
        whole = self._json_headers if content_type == jsontext.CONTENT_TYPE else self._headers
        if content_type is not None and whole is self._headers:
            own["content-type"] = content_type
        if own:
            # The keys come last: no argument of a call can stand in their place.
            whole = {**whole, **own, **self._keys}
        return WireRequest(operation.method, url, whole, content)


def _encoded(root: str, encode: Callable[..., Mapping[str, Any]], values: Mapping[str, object]) -> Mapping[str, Any]:
    try:
        return encode(**values)
    except EncodeError as error:
        where = argument_path(root, error.path)
        raise InvalidArgumentError(f"{where} {error.problem}", argument=where) from None


def _body(operation: HttpOperation[Any], body: object) -> tuple[str | None, bytes | None]:
    """The content type and the bytes of a body; None and None where there is none."""
    expected: type[Any] | tuple[type[Any], ...] | None = operation.body_type
    if operation.bodies:
        expected = tuple(kind for each in operation.bodies for kind in each.types)
    if expected is None:
        return None, None
    check_type("body", body, expected, required=operation.body_required)
    if body is None:
        return None, None
    try:
        if operation.json is not None:
            return jsontext.CONTENT_TYPE, jsontext.write(operation.json(body))
        chosen = next(each for each in operation.bodies if isinstance(body, each.types))
        content_type, content = chosen.write(body)
        if isinstance(content, bytes):
            return content_type, content
        if isinstance(content, dict):
            return content_type, form_text(content).encode()
        return multipart.write_form(content)
    except EncodeError as error:
        where = argument_path("body", error.path)
        raise InvalidArgumentError(f"{where} {error.problem}", argument=where) from None
    except (TypeError, ValueError, RecursionError):
        raise InvalidArgumentError("body holds a value that cannot be sent", argument="body") from None


def read_answer(operation: HttpOperation[T], answer: WireResponse, drift: DriftMonitor) -> T:
    """The typed value of a success.

    Raises:
        APIError: the answer is not a success, or not of the described shape.
    """
    name = operation.python_path
    if answer.too_large and is_success(answer.status):
        raise too_large(name, answer, Verdict.DONE)
    payload: Any = None
    try:
        if operation.content is not None and is_success(answer.status):
            return drift.read(name, operation.content, _content(answer))
        payload = jsontext.read(answer.content, answer.headers.get("content-type"))
    except DecodeError as error:
        raise decode_error(name, answer, error.path, error.expected) from None
    except jsontext.NotJSON:
        if not is_success(answer.status):
            raise error_for_status(name, answer) from None
        raise make_error(
            ServerError, "the answer is not valid JSON; a gateway may have sent it", name, answer
        ) from None
    if not is_success(answer.status):
        raise error_for_status(name, answer, field_errors=field_errors(payload))
    try:
        return drift.read(name, operation.decode, answer.status, payload)
    except DecodeError as error:
        if payload is None:
            raise make_error(ServerError, "the answer is empty", name, answer) from None
        raise decode_error(name, answer, error.path, error.expected) from None


def _content(answer: WireResponse) -> Content:
    content_type, disposition = answer.headers.get("content-type"), answer.headers.get("content-disposition")
    return Content(
        answer.status, content_type, disposition, answer.content, lambda: jsontext.read(answer.content, content_type)
    )


def field_errors(payload: Any) -> tuple[FieldError, ...]:
    """The validation issues of Hero's error envelope, whatever shape it came in."""
    issues = payload.get("message") if jsontext.is_object(payload) else None
    if not jsontext.is_array(issues):
        return ()
    found: list[FieldError] = []
    for row in filter(jsontext.is_object, issues):
        path = row.get("path")
        items = path if jsontext.is_array(path) else [path] if path else []
        where = argument_path("", tuple(item if isinstance(item, int) else str(item) for item in items))
        found.append(field_error(where, message=row.get("message"), code=row.get("code"), expected=row.get("expected")))
    return tuple(found)

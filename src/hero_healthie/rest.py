"""How a call to Hero is written, and how its answer is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeVar

from hero_health_api.runtime import DecodeError, EncodeError, HttpOperation
from hero_healthie import jsontext
from hero_healthie.arguments import argument_path, check_type, fill_path, query_string
from hero_healthie.auth import COMMON_HEADERS, Secret, hero_headers
from hero_healthie.config import CallOptions
from hero_healthie.errors import FieldError, InvalidArgumentError, ServerError
from hero_healthie.limits import account_name
from hero_healthie.outcome import decode_error, error_for_status, field_error, is_success, make_error
from hero_healthie.pipeline import Call, Pipeline
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

    def __init__(self, pipeline: Pipeline, settings: HeroSettings) -> None:
        self.pipeline = pipeline
        self.settings = settings
        self._headers = {
            **COMMON_HEADERS,
            **hero_headers(settings.api_key, settings.practice_group_id),
        }
        self._account = account_name("hero", settings.base_url, settings.api_key)
        self._headers_with_body = {**self._headers, "content-type": jsontext.CONTENT_TYPE}

    def with_settings(self, settings: HeroSettings) -> Self:
        """A caller for another view, over the same connections."""
        return type(self)(self.pipeline, settings)

    async def call(
        self,
        operation: HttpOperation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: object = None,
    ) -> T:
        """One logical call; see `Pipeline.run`."""
        request = self._write(operation, path or {}, query or {}, body)
        settings = self.settings
        call = Call(
            operation.python_path, operation.safety, settings.options, settings.practice_group_id, self._account
        )
        return await self.pipeline.run(call, request, lambda answer: read_answer(operation, answer))

    def _write(
        self, operation: HttpOperation[Any], path: Mapping[str, object], query: Mapping[str, object], body: object
    ) -> WireRequest:
        url = self.settings.base_url + fill_path(operation.path, path)
        if query and operation.query is not None:
            try:
                url += query_string(operation.query(**query))
            except EncodeError as error:
                where = argument_path("", error.path)
                raise InvalidArgumentError(f"{where} {error.problem}", argument=where) from None
        if operation.body_type is None:
            return WireRequest(operation.method, url, self._headers, None)
        check_type("body", body, operation.body_type, required=operation.body_required)
        if body is None:
            return WireRequest(operation.method, url, self._headers, None)
        return WireRequest(operation.method, url, self._headers_with_body, _encode(operation, body))


def _encode(operation: HttpOperation[Any], body: object) -> bytes:
    if operation.json is None:
        raise InvalidArgumentError(f"{operation.python_path} takes no JSON body", argument="body")
    try:
        return jsontext.write(operation.json(body))
    except EncodeError as error:
        where = argument_path("body", error.path)
        raise InvalidArgumentError(f"{where} {error.problem}", argument=where) from None
    except (TypeError, ValueError, RecursionError):
        raise InvalidArgumentError("body holds a value that JSON cannot say", argument="body") from None


def read_answer(operation: HttpOperation[T], answer: WireResponse) -> T:
    """The typed value of a success.

    Raises:
        APIError: the answer is not a success, or not of the described shape.
    """
    name = operation.python_path
    try:
        payload = jsontext.read(answer.content)
    except jsontext.NotJSON:
        if not is_success(answer.status):
            raise error_for_status(name, answer) from None
        raise make_error(ServerError, "the answer is not JSON; a gateway may have sent it", name, answer) from None
    if not is_success(answer.status):
        raise error_for_status(name, answer, field_errors=field_errors(payload))
    try:
        return operation.decode(answer.status, payload)
    except DecodeError as error:
        if payload is None:
            raise make_error(ServerError, "the answer is empty", name, answer) from None
        raise decode_error(name, answer, error.path, error.expected) from None


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

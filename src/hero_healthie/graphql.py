"""How a call to Healthie is written, and how its answer is read."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, cast

from healthie_api.runtime import DecodeError, GraphQLOperation
from hero_healthie import jsontext
from hero_healthie.auth import Secret, healthie_headers
from hero_healthie.config import CallOptions
from hero_healthie.errors import (
    APIError,
    APIVersionError,
    APIVersionWarning,
    AuthenticationError,
    FieldError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    Verdict,
)
from hero_healthie.outcome import error_for_status, is_success, make_error
from hero_healthie.pipeline import Call, Pipeline, Safety
from hero_healthie.rest import USER_AGENT, decode_error
from hero_healthie.transport import WireRequest, WireResponse
from hero_healthie.variables import encode_variables

T = TypeVar("T")
Kind = Literal["query", "mutation", "subscription"]

_BY_CODE: Mapping[str, tuple[type[APIError], Verdict, str]] = {
    "TOO_MANY_REQUESTS": (RateLimitedError, Verdict.REFUSED, "too many calls on this key"),
    "UNAUTHENTICATED": (AuthenticationError, Verdict.REJECTED, "the key was not accepted; check it and its environment"),
    "UNAUTHORIZED": (AuthenticationError, Verdict.REJECTED, "the key was not accepted; check it and its environment"),
    "FORBIDDEN": (PermissionDeniedError, Verdict.REJECTED, "the user of this key may not do this"),
    "NOT_FOUND": (NotFoundError, Verdict.REJECTED, "there is no such record, or not for this key"),
    "UNSUPPORTED_API_VERSION": (APIVersionError, Verdict.REJECTED, "the API version sent is no longer served"),
    "MISSING_API_VERSION_HEADER": (APIVersionError, Verdict.REJECTED, "the vendor requires an API version"),
}

_ABOUT_THE_KEY = re.compile(r"api key|not authenticated|unauthenticated|unauthori[sz]ed|must (be signed|sign) in", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HealthieSettings:
    """What one view of Healthie sends with each call."""

    api_key: Secret
    api_version: str
    shard_id: str | None
    url: str
    options: CallOptions


@dataclass(frozen=True, slots=True)
class Document:
    """A document ready to send, and how the `data` of its answer is read."""

    name: str
    kind: Kind
    safety: Safety
    text: str
    operation_name: str | None


class HealthieCaller:
    """Carries the calls of the generated methods (`healthie_api.runtime.GraphQLCaller`)."""

    def __init__(self, pipeline: Pipeline, settings: HealthieSettings, warned: set[str]) -> None:
        self.pipeline = pipeline
        self.settings = settings
        self.warned = warned
        self._headers = {
            **healthie_headers(settings.api_key, settings.api_version, settings.shard_id),
            "accept": jsontext.CONTENT_TYPE,
            "content-type": jsontext.CONTENT_TYPE,
            "user-agent": USER_AGENT,
        }

    async def call(self, operation: GraphQLOperation[T], variables: Mapping[str, object]) -> T:
        """One logical call of a generated operation; see `Pipeline.run`."""
        document = Document(
            operation.python_path, operation.kind, operation.safety, operation.document, operation.name
        )
        encoded = encode_variables(variables, deprecated=operation.deprecated_arguments)
        if "last" in encoded and "first" not in encoded and operation.page_size is not None:
            encoded["first"] = None
        return await self.execute(document, encoded, operation.decode)

    async def execute(
        self, document: Document, variables: Mapping[str, Any], decode: Callable[[Mapping[str, Any]], T]
    ) -> T:
        """One logical call of any document; see `Pipeline.run`."""
        body: dict[str, Any] = {"query": document.text, "variables": variables}
        if document.operation_name is not None:
            body["operationName"] = document.operation_name
        request = WireRequest("POST", self.settings.url, self._headers, jsontext.write(body))
        call = Call(document.name, document.safety, self.settings.options)
        return await self.pipeline.run(call, request, lambda answer: self._read(document, answer, decode))

    def _read(self, document: Document, answer: WireResponse, decode: Callable[[Mapping[str, Any]], T]) -> T:
        data, extensions = read_data(document, answer)
        if extensions:
            self._warn(extensions)
        try:
            return decode(data)
        except DecodeError as error:
            raise decode_error(document.name, answer, error.path, error.expected) from None
        except ValueError as error:
            raise decode_error(document.name, answer, *_validation_problem(error)) from None

    def _warn(self, extensions: Mapping[str, Any]) -> None:
        for warning in _rows(extensions.get("warnings")):
            code = str(warning.get("code") or "warning")
            if code in self.warned:
                continue
            self.warned.add(code)
            facts = [
                f"{name.replace('_', ' ')} {warning[name]}"
                for name in ("requested_version", "sunset_date", "latest_version")
                if isinstance(warning.get(name), str) and len(warning[name]) <= 32
            ]
            warnings.warn(f"Healthie: {code}: {', '.join(facts) or 'see its API notes'}", APIVersionWarning, stacklevel=2)


def read_data(document: Document, answer: WireResponse) -> tuple[Mapping[str, Any], Mapping[str, Any] | None]:
    """The `data` and the `extensions` of an answer.

    Raises:
        APIError: the answer is not a success: by its status, its `errors[]`, or the `messages[]` of a mutation.
    """
    name = document.name
    try:
        payload = jsontext.read(answer.content)
    except jsontext.NotJSON:
        payload = None
    if not isinstance(payload, dict):
        if not is_success(answer.status):
            raise error_for_status(name, answer)
        raise make_error(ServerError, "the answer is empty or not JSON; a gateway may have sent it", name, answer)
    body = cast("dict[str, Any]", payload)
    data = body.get("data")
    partial = cast("dict[str, Any]", data) if isinstance(data, dict) else None
    if body.get("errors"):
        raise error_for_errors(document, answer, body["errors"], partial)
    if not is_success(answer.status):
        raise error_for_status(name, answer, partial=partial)
    if partial is None:
        raise make_error(ServerError, "the answer holds neither data nor errors", name, answer)
    if document.kind == "mutation":
        refused = refusals(partial)
        if refused:
            raise refusal(name, answer, refused, partial)
    extensions = body.get("extensions")
    return partial, cast("dict[str, Any]", extensions) if isinstance(extensions, dict) else None


def error_for_errors(
    document: Document, answer: WireResponse, errors: Any, partial: dict[str, Any] | None
) -> APIError:
    """The error that `errors` stands for: a list of objects as specified, or any of the shapes seen in its place."""
    rows = _rows(errors)
    codes = [code for row in rows if (code := _code(row))]
    for code in codes:
        if code in _BY_CODE:
            kind, verdict, text = _BY_CODE[code]
            return make_error(kind, text, document.name, answer, verdict=verdict, codes=codes, partial=partial)
    if not is_success(answer.status):
        return error_for_status(document.name, answer, codes=codes, partial=partial)
    kind, verdict, text = _by_shape(document, rows, codes, _texts(errors, rows))
    paths = [".".join(str(item) for item in row["path"]) for row in rows if isinstance(row.get("path"), list)]
    found = [FieldError(path) for path in paths]
    return make_error(
        kind, text, document.name, answer, verdict=verdict, codes=codes, field_errors=found, partial=partial
    )


def _by_shape(
    document: Document, rows: list[dict[str, Any]], codes: list[str], texts: list[str]
) -> tuple[type[APIError], Verdict, str]:
    """What errors without a known code stand for: a path means that execution had begun."""
    begun = any(row.get("path") for row in rows)
    if not begun and any(_ABOUT_THE_KEY.search(text) for text in texts):
        return _BY_CODE["UNAUTHENTICATED"]
    if not begun and rows and all("locations" in row for row in rows):
        return InvalidRequestError, Verdict.REJECTED, "the document or its variables do not fit the vendor's schema"
    if document.kind == "mutation" or "INTERNAL_SERVER_ERROR" in codes:
        return ServerError, Verdict.UNKNOWN, "the vendor answered with errors and does not say what was done"
    return ServerError, Verdict.REJECTED, "the vendor answered with errors"


def _texts(errors: Any, rows: list[dict[str, Any]]) -> list[str]:
    texts: list[Any] = [row.get("message") for row in rows]
    if isinstance(errors, list):
        texts += cast("list[Any]", errors)
    else:
        texts.append(errors)
    return [text for text in texts if isinstance(text, str)]


def refusals(data: Mapping[str, Any]) -> list[FieldError]:
    """What the `messages[]` of the payloads of a mutation say."""
    found: list[FieldError] = []
    for payload in data.values():
        if isinstance(payload, dict):
            for row in _rows(cast("dict[str, Any]", payload).get("messages")):
                where, text = row.get("field"), row.get("message")
                found.append(FieldError(str(where or "base"), message=text if isinstance(text, str) else None))
    return found


def refusal(name: str, answer: WireResponse, found: list[FieldError], partial: Mapping[str, Any]) -> APIError:
    """The error for a mutation that the vendor refused in a 200."""
    fields = ", ".join(sorted({item.field for item in found}))
    return make_error(
        InvalidRequestError,
        f"the vendor refused it because of: {fields} (field_errors says why)",
        name,
        answer,
        verdict=Verdict.REJECTED,
        field_errors=found,
        partial=partial,
    )


def _rows(value: Any) -> list[dict[str, Any]]:
    items = cast("list[Any]", value) if isinstance(value, list) else [value]
    return [cast("dict[str, Any]", item) for item in items if isinstance(item, dict)]


def _code(row: Mapping[str, Any]) -> str | None:
    extensions = row.get("extensions")
    code = cast("dict[str, Any]", extensions).get("code") if isinstance(extensions, dict) else row.get("code")
    return code if isinstance(code, str) and len(code) <= 64 and code.isascii() and code.isprintable() else None


def _validation_problem(error: ValueError) -> tuple[tuple[str | int, ...], str]:
    """Path and expectation of a pydantic ValidationError, without the value it quotes."""
    listing = getattr(error, "errors", None)
    if not callable(listing):
        return (), "another value"
    first = cast("Any", listing)(include_url=False, include_context=False, include_input=False)[0]
    return tuple(first["loc"]), str(first["type"]).replace("_", " ")

"""Responses of Healthie: data, or one of our errors, whatever shape the vendor sent it in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from typing import Any

from healthie_api.version import REFUSALS, UNRELATED
from hero_healthie._call.failures import (
    Sign,
    body_omitted,
    error_for_status,
    error_for_unread,
    field_error,
    make_error,
    sign_of_status,
    vendor_code,
)
from hero_healthie._transport import json as wire_json
from hero_healthie._transport.base import WireResponse
from hero_healthie.errors import (
    APIError,
    APIVersionError,
    AuthenticationError,
    FieldError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    Verdict,
)
from hero_healthie.healthie.query_documents import Document
from hero_healthie.healthie.schema_errors import UNKNOWN_FIELD, schema_text
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.json import is_array, is_object
from hero_healthie_runtime.names import snake

_BY_CODE: Mapping[str, Sign] = {
    "TOO_MANY_REQUESTS": Sign(RateLimitedError, Verdict.REFUSED, "too many calls on this key"),
    "UNAUTHENTICATED": Sign(
        AuthenticationError,
        Verdict.REJECTED,
        "the key was not accepted; check it and its environment",
    ),
    "UNAUTHORIZED": Sign(
        AuthenticationError, Verdict.REJECTED, "the key was not accepted; check it and its environment"
    ),
    "FORBIDDEN": Sign(PermissionDeniedError, Verdict.REJECTED, "the user of this key is not allowed to do this"),
    "NOT_FOUND": Sign(NotFoundError, Verdict.REJECTED, "there is no such record, or not for this key"),
    "UNSUPPORTED_API_VERSION": Sign(APIVersionError, Verdict.REJECTED, "the API version sent is no longer served"),
    "MISSING_API_VERSION_HEADER": Sign(APIVersionError, Verdict.REJECTED, "the vendor requires an API version"),
    "SANDBOX_CANNED": Sign(ServerError, Verdict.REJECTED, "a strict sandbox refuses what it keeps no state of"),
    "INTERNAL_SERVER_ERROR": Sign(ServerError, Verdict.UNKNOWN, "the vendor failed"),
}

UNFIT = "the request does not fit the vendor's schema"

# No vendor's page lists its codes: these are what servers of GraphQL use. A mutation may have begun, whatever they say.
_ABOUT_THE_ARGUMENTS = frozenset({"BAD_REQUEST", "BAD_USER_INPUT"})
_NOT_ALLOWED = frozenset({None, "FORBIDDEN", "UNAUTHORIZED"})
_WORD = re.compile(r"\w+")
_USUAL_FIELDS = frozenset({"base", "input"})

_ABOUT_THE_KEY = re.compile(
    r"api key|not authenticated|unauthenticated|unauthori[sz]ed|must (be signed|sign) in", re.IGNORECASE
)


def read_data(document: Document, response: WireResponse) -> tuple[Mapping[str, Any], Mapping[str, Any] | None]:
    """Return the `data` and the `extensions` of a response.

    Raises:
        APIError: the response is not a success: by its status, its `errors[]`, or the `messages[]` of a mutation.
    """
    name, success = document.python_path, response.status // 100 == 2
    if response.omission and success:  # a refusal may stand in the body of a mutation
        verdict = Verdict.UNKNOWN if document.kind == "mutation" else Verdict.DONE
        raise body_omitted(name, response, response.omission, verdict)
    try:
        payload = wire_json.read(response.content, response.headers.get("content-type"))
    except wire_json.NotJSON:
        payload = None
    if payload is None and not success:
        raise error_for_unread(name, response, document.safety)
    return read_payload(document, response, payload)


def read_payload(
    document: Document, response: WireResponse, payload: object
) -> tuple[Mapping[str, Any], Mapping[str, Any] | None]:
    """Do the same for the parsed body of a response."""
    name, success = document.python_path, response.status // 100 == 2
    if not is_object(payload):
        if not success:
            raise error_for_status(name, response)
        raise make_error(
            ServerError, "the response is empty or not valid JSON; a gateway may have sent it", name, response
        )
    data = payload.get("data")
    partial = data if is_object(data) else None
    if payload.get("errors"):
        raise error_for_errors(document, response, payload, partial)
    if not success:
        raise _error_for_status(document, response, partial)
    if partial is None:
        raise make_error(ServerError, "the response holds neither data nor errors", name, response)
    if document.kind == "mutation":
        refused = refusals(partial, document)
        if refused:
            verdict = Verdict.UNKNOWN if _may_be_done(document, partial) else Verdict.REJECTED
            details: dict[str, Any] = {"verdict": verdict, "field_errors": refused, "partial": partial}
            raise make_error(InvalidRequestError, _text_of_refusal(verdict), name, response, **details)
    extensions = payload.get("extensions")
    return partial, extensions if is_object(extensions) else None


def _text_of_refusal(verdict: Verdict) -> str:
    if verdict is Verdict.REJECTED:
        return "the vendor rejected it"
    return "the vendor says that it rejected it, and returned a record beside that"


def _error_for_status(document: Document, response: WireResponse, partial: dict[str, Any] | None) -> APIError:
    """Return the error for a response without errors that is no success by its status."""
    details: dict[str, Any] = {"partial": partial}
    if document.kind == "mutation" and partial is not None:
        details["field_errors"] = refusals(partial, document)
        if _may_be_done(document, partial):
            details["verdict"] = Verdict.UNKNOWN
    return error_for_status(document.python_path, response, **details)


def error_for_errors(
    document: Document, response: WireResponse, payload: Mapping[str, Any], partial: dict[str, Any] | None
) -> APIError:
    """Return the error that `errors` stands for: a list of objects as specified, or any other shape seen."""
    errors = payload["errors"]
    entries = rows(errors)
    codes = [code for entry in entries if (code := _code(entry))]
    texts = _texts(errors)
    words = _words(document)
    found = [field_error(_path(entry, words), message=entry.get("message"), code=_code(entry)) for entry in entries]
    found += [field_error("", message=text) for text in texts]
    signs = [_sign(document, entry, response, executed="data" in payload) for entry in entries]
    signs += [_unclear(document, response)] * (not entries or bool(texts))
    sign = _weigh(document, [each for each in signs if each is not None], response)
    about_key = not codes and any(_ABOUT_THE_KEY.search(item.message or "") for item in found)
    if about_key and sign.kind is ServerError and response.status // 100 == 2:
        # Words decide the class of an error only, never what was done.
        sign = _BY_CODE["UNAUTHENTICATED"]._replace(verdict=sign.verdict)
    verdict = sign.verdict
    if document.kind == "mutation" and (_may_be_done(document, partial or {}) or _has_begun(entries)):
        verdict = Verdict.UNKNOWN
    details: dict[str, Any] = {"codes": codes, "field_errors": found, "partial": partial}
    text = sign.text
    if text is UNFIT and (problems := schema_text(item.message for item in found)):
        text += f": {problems}"
    if isinstance(document, GraphQLOperation) and (refused := _refused_field(document, entries, found)):
        text += f"; `into=` a model without {refused} leaves it out"
    return make_error(sign.kind, text, document.python_path, response, verdict=verdict, **details)


def _refused_field(
    document: GraphQLOperation[Any], entries: list[dict[str, Any]], found: list[FieldError]
) -> str | None:
    """Return a field of a generated document that the vendor does not let this key read, by its path or its name."""
    for entry, error in zip(entries, found, strict=False):
        if "." in error.field and _code(entry) in _NOT_ALLOWED:
            return error.field
        if (unknown := re.match(UNKNOWN_FIELD, error.message or "")) and unknown[1] in _words(document):
            return unknown[1]
    return None


def _sign(document: Document, entry: Mapping[str, Any], response: WireResponse, *, executed: bool) -> Sign | None:
    """Return what one error says; None if only the status of the response says what it stands for."""
    known = _BY_CODE.get(_code(entry) or "")
    if known is not None:
        return known
    if document.kind != "mutation" and _code(entry) in _ABOUT_THE_ARGUMENTS:
        return Sign(InvalidRequestError, Verdict.REJECTED, "the vendor rejected what was asked")
    if "locations" in entry and not entry.get("path") and not executed:
        # By the specification such an error came before anything was executed.
        return Sign(InvalidRequestError, Verdict.REJECTED, UNFIT)
    return _unclear(document, response)


def _unclear(document: Document, response: WireResponse) -> Sign | None:
    if response.status // 100 != 2:
        return None
    if document.kind == "mutation":
        return Sign(ServerError, Verdict.UNKNOWN, "the vendor returned errors that do not say what was done")
    return Sign(ServerError, Verdict.REJECTED, "the vendor returned errors")


_LEAST_CERTAIN_FIRST = (Verdict.UNKNOWN, Verdict.REJECTED, Verdict.REFUSED)
_WORTH_RETRYING_FIRST = (Verdict.REFUSED, Verdict.UNKNOWN, Verdict.REJECTED)


def _weigh(document: Document, signs: list[Sign], response: WireResponse) -> Sign:
    """Return the sign that decides: for a mutation the least certain one, for a query one that is worth a retry."""
    if response.status // 100 != 2:
        by_status = sign_of_status(response.status)
        if not signs or by_status.verdict is Verdict.UNKNOWN:
            signs = [*signs, by_status]
    order = _LEAST_CERTAIN_FIRST if document.kind == "mutation" else _WORTH_RETRYING_FIRST
    return min(signs, key=lambda sign: order.index(sign.verdict))


def _has_begun(entries: list[dict[str, Any]]) -> bool:
    """Return True if an error is about reading the result of a mutation: then it may have been done."""
    paths = [entry.get("path") for entry in entries]
    return any(is_array(path) and len(path) > 1 for path in paths)


def _may_be_done(document: Document, data: Mapping[str, Any]) -> bool:
    """Return True if the data of a mutation that failed hold a result nevertheless, or part of one.

    A payload that tells of a refusal is none, unless it holds what a `create` or `money` operation would have made.
    """
    return any(
        value is not None
        and not (
            is_object(value)
            and _refuses(value)
            and (document.safety not in {"create", "money"} or not any(map(_is_record, _made(value))))
        )
        for value in data.values()
    )


def _refuses(payload: Mapping[str, Any]) -> bool:
    return bool(payload.get("messages")) or any(payload.get(name) for name in REFUSALS)


def _made(payload: Mapping[str, Any]) -> list[Any]:
    """Return what stands in a payload for what the mutation did."""
    return [value for name, value in payload.items() if name != "messages" and name not in UNRELATED]


def _is_record(value: object) -> bool:
    """Return True for an object that is not known to be without an id, as one that was never stored is."""
    return is_object(value) and value.get("id", "unknown") is not None


def _path(row: Mapping[str, Any], words: Set[str]) -> str:
    """Return the path of an error if it consists of words of the document: any other word may be data."""
    path = row.get("path")
    steps = [str(item) for item in path if isinstance(item, int | str)] if is_array(path) else []
    return ".".join(steps) if all(step in words or step.isdecimal() for step in steps) else ""


def _words(document: Document) -> Set[str]:
    """Return the words of a document: the names of its fields are among them, and those of the generated selection."""
    origin = getattr(document, "origin", None) or document
    return frozenset(_WORD.findall(document.request)).union(_WORD.findall(origin.request))


def refusals(data: Mapping[str, Any], document: Document) -> list[FieldError]:
    """Return what the payloads of a mutation say of a refusal: their `messages[]`, and the fields of `REFUSALS`."""
    found: list[FieldError] = []
    for payload in filter(is_object, data.values()):
        messages = payload.get("messages")
        if messages:
            words = _words(document)
            rejected = [field_error(_field(row, words), message=row.get("message")) for row in rows(messages)]
            rejected += [field_error("base", message=each) for each in _texts(messages)]
            found += rejected or [field_error("base")]
        found += [field_error(snake(name), message=payload[name]) for name in REFUSALS if payload.get(name)]
    return found


def _field(row: Mapping[str, Any], words: Set[str]) -> str:
    """Return the field that a message is about: a name of several words, or a word of the document."""
    name = str(row.get("field") or "base")
    return name if "_" in name or name in words or name in _USUAL_FIELDS else ""


def rows(value: Any) -> list[dict[str, Any]]:
    """Return the objects of a list, or the one object that stands in place of a list."""
    return list(filter(is_object, value if is_array(value) else [value]))


def _texts(value: Any) -> list[str]:
    """Return the texts of a list, or the one text that stands in place of a list."""
    return [text for text in (value if is_array(value) else [value]) if isinstance(text, str)]


def version_warnings(extensions: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what the vendor says of the API version in use, in a response that is otherwise a success."""
    return rows(extensions.get("warnings"))


def _code(row: Mapping[str, Any]) -> str | None:
    extensions = row.get("extensions")
    return vendor_code(extensions.get("code") if is_object(extensions) else row.get("code"))


def validation_problem(error: ValueError) -> tuple[tuple[str | int, ...], str]:
    """Return path and expectation of a pydantic ValidationError, without the value it quotes."""
    from pydantic import ValidationError  # noqa: PLC0415 (loaded by whatever raised it)

    from hero_healthie_runtime.graphql.problems import expected_in_response  # noqa: PLC0415 (as above)

    if not isinstance(error, ValidationError):
        return (), "another value"
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return tuple(first["loc"]), expected_in_response(first)

"""The answers of the faults that only GraphQL knows."""

from __future__ import annotations

from typing import Any

from graphql import FieldNode

from hero_healthie.sandbox.common.exchange import Answer, Call, json_answer
from hero_healthie.sandbox.common.json import JsonObject, as_object, parse_json
from hero_healthie.sandbox.faults import Fault
from hero_healthie.sandbox.healthie.documents import Document, null_selection


def graphql_fault(fault: Fault, call: Call, answer: Answer | None) -> Answer:  # noqa: PLR0911 - one per kind
    """The answer of a fault of one of the `GRAPHQL_KINDS`; always with status 200."""
    fields: list[FieldNode] = getattr(call.detail, "fields", [])
    document: Document | None = getattr(call.detail, "document", None)
    fragments = document.fragments if document is not None else {}
    match fault.kind:
        case "too_many_requests":
            return json_answer({"errors": [_error(fault, fault.code or "TOO_MANY_REQUESTS")]})
        case "errors_string":
            return json_answer({"errors": fault.message})
        case "errors_empty":
            nothing: JsonObject = {}
            return json_answer({"errors": [nothing]})
        case "null_data":
            return json_answer({"data": None})
        case "messages":
            messages: list[JsonObject] = [{"field": fault.field, "message": fault.message}]
            return json_answer({"data": {_key(field): null_selection(field, messages, fragments) for field in fields}})
        case "partial":
            body: JsonObject = (
                as_object(parse_json(answer.body)) if answer is not None and answer.body else {"data": None}
            )
            error = {
                **_error(fault, fault.code or "INTERNAL_SERVER_ERROR"),
                "path": [_key(field) for field in fields[:1]],
            }
            return json_answer({**body, "errors": [*body.get("errors", []), error]})
        case _:
            error = _error(fault, fault.code or "INTERNAL_SERVER_ERROR")
            return json_answer({"data": {_key(field): None for field in fields}, "errors": [error]})


def _error(fault: Fault, code: str) -> JsonObject:
    error: dict[str, Any] = {"message": fault.message, "extensions": {"code": code}}
    return error


def _key(field: FieldNode) -> str:
    return field.alias.value if field.alias else field.name.value

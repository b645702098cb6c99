"""Make the responses of the faults that only GraphQL has."""

from __future__ import annotations

from typing import Any

from graphql import FieldNode

from hero_healthie.sandbox.common.exchange import Call, Response, json_response
from hero_healthie.sandbox.common.json import JsonObject, as_object, parse_json
from hero_healthie.sandbox.faults import Fault
from hero_healthie.sandbox.healthie.documents import Document, Fragments, fields_of, response_key


def graphql_fault(fault: Fault, call: Call, response: Response | None) -> Response:
    """Return the response of a fault of one of the `GRAPHQL_KINDS`; its status is always 200."""
    fields: list[FieldNode] = getattr(call.detail, "fields", [])
    document: Document | None = getattr(call.detail, "document", None)
    code = fault.code or ("TOO_MANY_REQUESTS" if fault.kind == "too_many_requests" else "INTERNAL_SERVER_ERROR")
    error: JsonObject = {"message": fault.message, "extensions": {"code": code}}
    body: JsonObject
    match fault.kind:
        case "too_many_requests":
            body = {"errors": [error]}
        case "errors_string":
            body = {"errors": fault.message}
        case "errors_empty":
            body = {"errors": [{}]}
        case "null_data":
            body = {"data": None}
        case "messages":
            messages: list[JsonObject] = [{"field": fault.field, "message": fault.message}]
            fragments = document.fragments if document is not None else {}
            body = {"data": {response_key(field): _refused(field, messages, fragments) for field in fields}}
        case "partial":
            body = as_object(parse_json(response.body)) if response is not None and response.body else {"data": None}
            error["path"] = [response_key(field) for field in fields[:1]]
            body = {**body, "errors": [*body.get("errors", []), error]}
        case _:
            body = {"data": {response_key(field): None for field in fields}, "errors": [error]}
    return json_response(body)


def _refused(field: FieldNode, messages: list[JsonObject], fragments: Fragments) -> Any:
    """Return the value of a refused field: null throughout, and the messages where they were selected."""
    if field.selection_set is None:
        return None
    value: JsonObject = {}
    for node in fields_of(field.selection_set, fragments):
        key = response_key(node)
        value[key] = None
        if node.name.value == "messages" and node.selection_set is not None:
            selected = [(response_key(inner), inner.name.value) for inner in fields_of(node.selection_set, fragments)]
            value[key] = [{shown: message.get(name) for shown, name in selected} for message in messages]
    return value

"""The faults that make an answer drift from its description: the call is done, the answer not quite as described."""

from __future__ import annotations

from typing import Any

from hero_healthie.sandbox.common.exchange import Answer, Call, json_answer
from hero_healthie.sandbox.common.json import JsonObject, as_object, is_list, is_object, parse_json
from hero_healthie.sandbox.faults import Fault

NEW_FIELD = "sandbox_surprise"
NEW_VALUE = "SANDBOX_SURPRISE"


def drifted(fault: Fault, call: Call, answer: Answer | None) -> Answer:
    """The real answer with a field that is not described, a null, or a value that no enum lists.

    A refusal stays as it is. An answer that has no such field becomes a 400 that says so, as a test would otherwise
    wait for the drift in vain.
    """
    if answer is None or answer.status >= 300 or not answer.processed:
        return answer or Answer(204)
    content: Any = parse_json(answer.body) if answer.body else None
    parts = list(as_object(as_object(content).get("data")).values()) if call.api == "healthie" else [content]
    if not sum(_spoil(fault, part) for part in parts):
        return _nothing_to_spoil(fault)
    spoiled = json_answer(content, answer.status)
    spoiled.headers.update(answer.headers)
    return spoiled


def _spoil(fault: Fault, value: Any) -> int:
    """Spoil what is to be spoiled in a part of an answer, however deep, and count it."""
    if is_list(value):
        return sum(_spoil(fault, item) for item in value)
    if not is_object(value):
        return 0
    count = sum(_spoil(fault, item) for item in value.values())
    if fault.kind == "unknown_field":
        value[fault.field or NEW_FIELD] = fault.message
        return count + 1
    if fault.field not in value:
        return count
    value[fault.field] = NEW_VALUE if fault.kind == "unknown_enum" else None
    return count + 1


def _nothing_to_spoil(fault: Fault) -> Answer:
    message = f"The sandbox was told to spoil the field {fault.field!r}, and the answer has none."
    issue: JsonObject = {"code": "sandbox", "expected": message, "path": [fault.field]}
    return json_answer({"error": True, "statusCode": 400, "message": [issue], "errors": [{"message": message}]}, 400)

"""Take keys and personal data out of what is recorded: whatever is not known to be harmless is replaced."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Mapping
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

from hero_healthie._telemetry.record_ids import is_record_name
from hero_healthie.catalogue import operations

KEPT = frozenset(
    {
        # how a response is read
        *("__typename", "field", "object", "path", "status", "statusCode", "type"),
        # how a list goes on
        *("count", "total_count", "page", "page_index", "page_size", "first", "offset", "limit"),
        *("cursor", "start_cursor", "end_cursor", "after", "before"),
        # what a form or an invoice is made of
        *("currency", "mode", "unit", "mod_type"),
    }
)
"""Names of fields whose values are kept as they are; ids are, too, as the audit trail has them."""
KEPT_HEADERS = ("content-type", "retry-after")

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"\d{2}:\d{2}(:\d{2})?(\.\d+)?")
_ZONE = r"Z|UTC|GMT|[ECMP][SD]T|[-+]\d{2}:?\d{2}"
_MOMENT = re.compile(rf"{_DAY.pattern}([T ]{_TIME.pattern}( ?({_ZONE}))?)?", re.ASCII)
_NUMBER = re.compile(r"[-+]?\d[\d.,]*")
_FIELD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)
_ID = re.compile(r"(?=.*\d)[A-Za-z0-9][A-Za-z0-9_.:=+/-]{0,127}", re.ASCII)
_NHS_NUMBER = re.compile(r"\d{10}")
_ERROR_CODE = re.compile(r"[A-Za-z_]+")
_WORD = re.compile(r"[a-z_-]*|v\d+")


def scrubbed(value: Any, keep: Collection[str], name: str = "") -> Any:
    """Return a JSON value of the same form, without what may be personal.

    Kept are true, false and null, ids of records, and the values of `KEPT` and of `keep`. Any other text becomes one of
    its kind (a day, a number, an address), any other number 1.
    """
    if isinstance(value, Mapping):
        parts = cast("Mapping[str, Any]", value)
        return {_name(str(key)): scrubbed(part, keep, str(key)) for key, part in parts.items()}
    if isinstance(value, list):
        return [scrubbed(part, keep, name) for part in cast("list[object]", value)]
    if value is None or isinstance(value, bool) or name in keep or _is_id(name, value):
        return value
    if name in KEPT and not (isinstance(value, str) and ("@" in value or _DAY.match(value))):
        return value
    if name == "code" and isinstance(value, str) and _ERROR_CODE.fullmatch(value):
        return value  # that of an error; those of diagnoses have digits
    return _text(value) if isinstance(value, str) else type(value)(value != 0)


def _name(name: str) -> str:
    """Return the name of a field; where names are data, one that is no name may be personal."""
    return name if _FIELD.fullmatch(name) else "text"


def _is_id(name: str, value: object) -> bool:
    return is_record_name(name) and _ID.fullmatch(str(value)) is not None and not _NHS_NUMBER.fullmatch(str(value))


def _text(text: str) -> str:
    if not text:
        return text
    if _MOMENT.fullmatch(text):  # what only begins with a day is somebody's note
        return _TIME.sub(lambda found: re.sub(r"\d", "0", found[0]), _DAY.sub("2000-01-01", text))
    if _NUMBER.fullmatch(text):
        return re.sub(r"\d", "1", text)
    if text.startswith(("https:", "http:")):
        return "https://example.com/"
    return "person@example.com" if "@" in text else "text"


def scrubbed_request(method: str, url: str, content_type: str, body: bytes, keep: Collection[str]) -> dict[str, Any]:
    """Return what is recorded of a request, by which it is found again. No host, no header, no document."""
    parts = urlsplit(url)
    sent: dict[str, Any] = {"request": f"{method} {_path(method, parts.path.split('/'))}"}
    if parts.query:
        sent["query"] = [[name, scrubbed(value, keep, name)] for name, value in parse_qsl(parts.query, True)]
    if not body:
        return sent
    if not content_type.startswith("application/json"):
        return {**sent, "body": {"content_type": content_type.partition(";")[0]}}
    parsed: Any = json.loads(body)
    if isinstance(parsed, dict) and isinstance(document := cast("dict[str, Any]", parsed).get("query"), str):
        words = " ".join(document.split())
        return {
            **sent,
            "operation": cast("dict[str, Any]", parsed).get("operationName"),
            "document": hashlib.sha256(words.encode()).hexdigest()[:16],
            "variables": scrubbed(cast("dict[str, Any]", parsed).get("variables"), keep),
        }
    return {**sent, "body": scrubbed(parsed, keep)}


def _path(method: str, segments: list[str]) -> str:
    """Return a path: of Hero's operations their words and the ids between them, of others what looks like either."""
    for operation in operations():
        if operation.method != method or not operation.path:
            continue
        known = operation.path.strip("/").split("/")
        pairs = list(zip(known, segments[-len(known) :], strict=False))
        if len(pairs) == len(known) and all(each.startswith("{") or each == part for each, part in pairs):
            return "".join(f"/{_id(part) if each.startswith('{') else each}" for each, part in pairs)
    return "/".join(each if _WORD.fullmatch(each) else _id(each) for each in segments)


def _id(segment: str) -> str:
    return segment if _is_id("id", segment) else "text"


def scrubbed_response(status: int, headers: Any, body: bytes, keep: Collection[str]) -> dict[str, Any]:
    """Return what is recorded of a response."""
    kept = {name: value for name in KEPT_HEADERS if (value := headers.get(name)) is not None}
    made: dict[str, Any] = {"status": status, "headers": kept}
    if not body:
        return made
    try:
        return {**made, "body": scrubbed(json.loads(body), keep)}
    except ValueError:
        return {**made, "text": "text"}

"""Strategies of valid bodies for Hero's operations, from their schemas; references name records that there are."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from hypothesis import strategies as st

from tests.support.hero_operations import BY_NAME, EXAMPLES, PLAN, SAMPLE_IDS

_WORDS = st.text(
    st.characters(categories=["L", "N", "P"], max_codepoint=0x24F) | st.just(" "), min_size=1, max_size=20
).filter(str.strip)
_DAYS = st.dates(date(1930, 1, 1), date(2029, 12, 31)).map(date.isoformat)
_MOMENTS = st.datetimes(datetime(2030, 1, 1), datetime(2039, 1, 1)).map(
    lambda at: f"{at.isoformat(timespec='seconds')}Z"
)


def bodies(operation: str) -> st.SearchStrategy[Any]:
    """Return bodies of an operation: all that is required, and any of the rest."""
    content = BY_NAME[operation].definition["requestBody"]["content"]["application/json"]
    return _of(content["schema"], "")


def _of(schema: Any, name: str) -> st.SearchStrategy[Any]:
    schema = EXAMPLES.resolved(schema)
    kinds = schema.get("type", "object" if "properties" in schema else None)
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if "enum" in schema:
        return st.sampled_from([value for value in schema["enum"] if value is not None])
    for union in ("oneOf", "anyOf"):
        if union in schema:
            return _of(schema[union][0], name)
    match next((kind for kind in kinds if kind != "null"), None):
        case "object":
            return _object(schema)
        case "array":
            return st.lists(_of(schema.get("items", {}), name), min_size=1, max_size=2)
        case "string":
            return _text(schema, name)
        case "integer" | "number":
            return st.just(int(SAMPLE_IDS["Admin"])) if name == "assignee_id" else st.integers(1, 1000)
        case "boolean":
            return st.booleans()
        case _:
            return st.just({})


def _object(schema: Any) -> st.SearchStrategy[Any]:
    required = set(schema.get("required", ()))
    parts = {name: _of(part, name) for name, part in schema.get("properties", {}).items()}
    kept = {name: part for name, part in parts.items() if name != "attachment_uuid"}
    return st.fixed_dictionaries(
        {name: part for name, part in kept.items() if name in required},
        optional={name: part for name, part in kept.items() if name not in required},
    )


def _text(schema: Any, name: str) -> st.SearchStrategy[Any]:
    kind = PLAN.referred_type(name)
    if name == "assignee_id":
        kind = "Admin"
    if kind is not None:
        return st.just(SAMPLE_IDS[kind])
    if name == "dob" or schema.get("format") == "date":
        return _DAYS
    if schema.get("format") == "date-time" or PLAN.dates.fullmatch(name):
        return _MOMENTS
    if schema.get("format") == "email":
        return st.from_regex(r"[a-z]{1,8}@example\.com", fullmatch=True)
    if schema.get("format") == "uri":
        return st.from_regex(r"http://127\.0\.0\.1:9/[a-z]{1,8}", fullmatch=True)
    return st.from_regex(r"[1-9]\d{0,5}", fullmatch=True) if "pattern" in schema else _WORDS

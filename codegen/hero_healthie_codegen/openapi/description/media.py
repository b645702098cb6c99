"""Media types: the ways to write a body and to read a response."""

from __future__ import annotations

from typing import Any, Literal

from hero_healthie_runtime.json import is_object

BodyKind = Literal["json", "form", "multipart", "binary", "text"]
ResponseKind = Literal["json", "text", "file"]

_FILES = ("image/", "audio/", "video/", "font/")


def plain_type(content_type: str) -> str:
    """Return the media type without its parameters."""
    return content_type.partition(";")[0].strip().lower()


def is_json(content_type: str) -> bool:
    """Return whether a media type is JSON."""
    kind = plain_type(content_type)
    return kind in {"application/json", "text/json"} or kind.endswith("+json")


def is_multipart(content_type: object) -> bool:
    """Return whether a media type is a form with files."""
    return isinstance(content_type, str) and plain_type(content_type) == "multipart/form-data"


def body_kind(content_type: str, schema: Any) -> BodyKind | None:
    """Return the way to write a body, or None where the SDK has none."""
    kind = plain_type(content_type)
    if is_json(kind):
        return "json"
    if kind == "application/x-www-form-urlencoded":
        return "form"
    if kind == "multipart/form-data":
        return "multipart"
    if kind == "*/*" and not _is_binary(schema) and schema:
        return "json"
    if _is_xml(kind) or kind.startswith("multipart/"):
        return None
    return "text" if kind.startswith("text/") and not _is_binary(schema) else "binary"


def response_kind(content_type: str, schema: Any) -> ResponseKind | None:
    """Return the way to read a response, or None where the SDK has none."""
    kind = plain_type(content_type)
    if is_json(kind):
        return "file" if _is_binary(schema) else "json"
    if kind in {"*/*", "application/*"}:
        return "file" if _is_binary(schema) or not schema else "json"
    if _is_xml(kind) or kind.startswith("multipart/"):
        return None
    if kind in {"application/x-ndjson", "application/jsonl"}:
        return "text"
    if kind.startswith("text/") and not _is_binary(schema):
        return "text"
    return "file"


def _is_xml(kind: str) -> bool:
    return (kind in {"application/xml", "text/xml"} or kind.endswith("+xml")) and not kind.startswith(_FILES)


def _is_binary(schema: Any) -> bool:
    return is_object(schema) and schema.get("type") == "string" and schema.get("format") == "binary"

"""What the media types of a description mean for what is sent and read."""

from __future__ import annotations

from typing import Any, Literal

from ...formats.json import is_object

BodyKind = Literal["json", "form", "multipart", "binary", "text"]
AnswerKind = Literal["json", "text", "file"]

_FILES = ("image/", "audio/", "video/", "font/")


def plain_type(content_type: str) -> str:
    """The media type without its parameters."""
    return content_type.partition(";")[0].strip().lower()


def is_json(content_type: str) -> bool:
    """Whether a media type is JSON."""
    kind = plain_type(content_type)
    return kind in {"application/json", "text/json"} or kind.endswith("+json")


def is_multipart(content_type: object) -> bool:
    """Whether a media type is a form with files."""
    return isinstance(content_type, str) and plain_type(content_type) == "multipart/form-data"


def body_kind(content_type: str, schema: Any) -> BodyKind | None:
    """How a body is written, or None where the SDK cannot write it."""
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


def answer_kind(content_type: str, schema: Any) -> AnswerKind | None:
    """How an answer is read, or None where the SDK cannot read it."""
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

"""Requests with files: multipart forms, and GraphQL requests in that form."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Protocol, TypeAlias

from hero_healthie._transport import json as wire_json
from hero_healthie_runtime.uploads import EmbeddedFile, Upload

Segment: TypeAlias = bytes | Upload | EmbeddedFile
"""A part of a body: bytes, a file as it is, or a file as Base64."""


def write(operation: Iterable[Segment], files: Mapping[str, Upload]) -> tuple[str, list[Segment]]:
    """Return the content type and the body of a GraphQL request whose variables are null where the files belong.

    Args:
        operation: query, variables and operation name, as JSON.
        files: the files by the path of their variable, such as `variables.input.file`.
    """
    paths = {str(number): [path] for number, path in enumerate(files)}
    parts: list[tuple[str, str | None, list[Segment]]] = [
        ('name="operations"', wire_json.CONTENT_TYPE, [*operation]),
        ('name="map"', wire_json.CONTENT_TYPE, [wire_json.write(paths)]),
    ]
    for number, file in enumerate(files.values()):
        parts.append((f'name="{number}"; filename="{_quoted(file.filename)}"', file.content_type, [file]))
    return _encode(parts)


class FormPart(Protocol):
    """One part of a form."""

    @property
    def name(self) -> str:
        """Return the field it belongs to."""
        ...

    @property
    def content(self) -> bytes | Upload:
        """Return the bytes, or the file they come from."""
        ...

    @property
    def content_type(self) -> str | None:
        """Return their media type; None for plain text."""
        ...

    @property
    def filename(self) -> str | None:
        """Return the name it is sent by, if it is a file."""
        ...


def write_form(parts: Iterable[FormPart]) -> tuple[str, list[Segment]]:
    """Return the content type and the body of a form."""
    written: list[tuple[str, str | None, list[Segment]]] = []
    for part in parts:
        file = "" if part.filename is None else f'; filename="{_quoted(part.filename)}"'
        written.append((f'name="{_quoted(part.name)}"{file}', part.content_type, [part.content]))
    return _encode(written)


def _encode(parts: Iterable[tuple[str, str | None, list[Segment]]]) -> tuple[str, list[Segment]]:
    """Return the content type and the body of parts, each a disposition, a content type and what it holds."""
    boundary = os.urandom(16).hex()
    pieces: list[Segment] = []
    for disposition, content_type, content in parts:
        head = f"--{boundary}\r\ncontent-disposition: form-data; {disposition}\r\n"
        if content_type is not None:
            head += f"content-type: {''.join(filter(str.isprintable, content_type))}\r\n"
        pieces += (f"{head}\r\n".encode(), *content, b"\r\n")
    return f"multipart/form-data; boundary={boundary}", [*pieces, f"--{boundary}--\r\n".encode()]


def _quoted(name: str) -> str:
    return name.replace("\\", "%5C").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")

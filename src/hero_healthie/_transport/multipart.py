"""Requests that carry files: multipart forms, and GraphQL's way of using them."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from typing import Protocol

from hero_healthie._transport import json as wire_json


class File(Protocol):
    """A file of a request."""

    @property
    def filename(self) -> str:
        """The name it is sent by."""
        ...

    @property
    def content(self) -> bytes:
        """The bytes."""
        ...

    @property
    def content_type(self) -> str:
        """Their media type."""
        ...


def write(operation: bytes, files: Mapping[str, File]) -> tuple[str, bytes]:
    """The content type and the body of a request whose variables have null where the files belong.

    Args:
        operation: query, variables and operation name, as JSON.
        files: the files by the path of their variable, such as `variables.input.file`.
    """
    boundary = secrets.token_hex(16)
    numbered = list(enumerate(files.items()))
    parts = [
        _part(boundary, 'name="operations"', wire_json.CONTENT_TYPE, operation),
        _part(
            boundary,
            'name="map"',
            wire_json.CONTENT_TYPE,
            wire_json.write({str(number): [path] for number, (path, _) in numbered}),
        ),
        *(
            _part(boundary, f'name="{number}"; filename="{_quoted(file.filename)}"', file.content_type, file.content)
            for number, (_, file) in numbered
        ),
        f"--{boundary}--\r\n".encode(),
    ]
    return f"multipart/form-data; boundary={boundary}", b"".join(parts)


class FormPart(Protocol):
    """One part of a form."""

    @property
    def name(self) -> str:
        """The field it belongs to."""
        ...

    @property
    def content(self) -> bytes:
        """The bytes."""
        ...

    @property
    def content_type(self) -> str | None:
        """Their media type; None for plain text."""
        ...

    @property
    def filename(self) -> str | None:
        """The name it is sent by, if it is a file."""
        ...


def write_form(parts: Iterable[FormPart]) -> tuple[str, bytes]:
    """The content type and the body of a form."""
    boundary = secrets.token_hex(16)
    written: list[bytes] = []
    for part in parts:
        file = "" if part.filename is None else f'; filename="{_quoted(part.filename)}"'
        written.append(_part(boundary, f'name="{_quoted(part.name)}"{file}', part.content_type, part.content))
    return f"multipart/form-data; boundary={boundary}", b"".join([*written, f"--{boundary}--\r\n".encode()])


def _part(boundary: str, disposition: str, content_type: str | None, content: bytes) -> bytes:
    head = f"--{boundary}\r\ncontent-disposition: form-data; {disposition}\r\n"
    if content_type is not None:
        kind = "".join(character for character in content_type if character.isprintable())
        head += f"content-type: {kind}\r\n"
    return head.encode() + b"\r\n" + content + b"\r\n"


def _quoted(name: str) -> str:
    return name.replace("\\", "%5C").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")

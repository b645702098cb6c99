"""Requests with files: multipart forms, and GraphQL requests in that form."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from typing import Protocol

from hero_healthie._transport import json as wire_json


class File(Protocol):
    """A file of a request."""

    @property
    def filename(self) -> str:
        """Return the name it is sent by."""
        ...

    @property
    def content(self) -> bytes:
        """Return the bytes."""
        ...

    @property
    def content_type(self) -> str:
        """Return their media type."""
        ...


def write(operation: bytes, files: Mapping[str, File]) -> tuple[str, bytes]:
    """Return the content type and the body of a GraphQL request whose variables are null where the files belong.

    Args:
        operation: query, variables and operation name, as JSON.
        files: the files by the path of their variable, such as `variables.input.file`.
    """
    numbered = list(enumerate(files.items()))
    paths = {str(number): [path] for number, (path, _) in numbered}
    return _encode(
        [
            ('name="operations"', wire_json.CONTENT_TYPE, operation),
            ('name="map"', wire_json.CONTENT_TYPE, wire_json.write(paths)),
            *(
                (f'name="{number}"; filename="{_quoted(file.filename)}"', file.content_type, file.content)
                for number, (_, file) in numbered
            ),
        ]
    )


class FormPart(Protocol):
    """One part of a form."""

    @property
    def name(self) -> str:
        """Return the field it belongs to."""
        ...

    @property
    def content(self) -> bytes:
        """Return the bytes."""
        ...

    @property
    def content_type(self) -> str | None:
        """Return their media type; None for plain text."""
        ...

    @property
    def filename(self) -> str | None:
        """Return the name it is sent by, if it is a file."""
        ...


def write_form(parts: Iterable[FormPart]) -> tuple[str, bytes]:
    """Return the content type and the body of a form."""
    written: list[tuple[str, str | None, bytes]] = []
    for part in parts:
        file = "" if part.filename is None else f'; filename="{_quoted(part.filename)}"'
        written.append((f'name="{_quoted(part.name)}"{file}', part.content_type, part.content))
    return _encode(written)


def _encode(parts: Iterable[tuple[str, str | None, bytes]]) -> tuple[str, bytes]:
    """Return the content type and the body of parts, each a disposition, a content type and its bytes."""
    boundary = secrets.token_hex(16)
    pieces: list[bytes] = []
    for disposition, content_type, content in parts:
        head = f"--{boundary}\r\ncontent-disposition: form-data; {disposition}\r\n"
        if content_type is not None:
            head += f"content-type: {''.join(filter(str.isprintable, content_type))}\r\n"
        pieces += (head.encode(), b"\r\n", content, b"\r\n")
    return f"multipart/form-data; boundary={boundary}", b"".join([*pieces, f"--{boundary}--\r\n".encode()])


def _quoted(name: str) -> str:
    return name.replace("\\", "%5C").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")

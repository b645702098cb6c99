"""Uploads, downloads, and the codec of files in forms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from typing_extensions import override

from hero_healthie_runtime.errors import DecodeError, wrong_type
from hero_healthie_runtime.rest.codec import TEXT, Codec
from hero_healthie_runtime.uploads import EmbeddedFile, Upload

__all__ = ["BASE64_FILE", "FILE", "Base64Codec", "Download", "FileCodec", "Upload"]


@dataclass(frozen=True, slots=True, repr=False)
class Download:
    """A received file."""

    content: bytes
    content_type: str | None = None
    """The media type that the server sent."""
    filename: str | None = None
    """The name that the server sent, without any folder; a hint, not to be trusted as a path."""

    def __repr__(self) -> str:
        return f"Download({len(self.content)} bytes)"


class FileCodec(Codec[Upload]):
    """Files in forms; JSON never holds them."""

    expected = "file"
    pydantic = "bytes"

    @override
    def read(self, value: object) -> Upload:
        if not isinstance(value, Upload):
            raise DecodeError((), self.expected)
        return value

    @override
    def write(self, value: object) -> Any:
        if not isinstance(value, Upload):
            raise wrong_type(value, "an Upload")
        value.check()
        return value


class Base64Codec(Codec[Any]):
    """Text that holds a file as Base64: the text itself, or the file."""

    expected = "text"

    @override
    def read(self, value: object) -> str:
        return TEXT.read(value)

    @override
    def write(self, value: object) -> Any:
        if isinstance(value, Upload):
            value.check()
            return EmbeddedFile(value)
        if not isinstance(value, str):
            raise wrong_type(value, "an Upload, or Base64 as a string")
        return value


FILE = FileCodec()
BASE64_FILE = Base64Codec()

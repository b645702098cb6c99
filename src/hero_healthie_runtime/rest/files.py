"""Uploads, downloads, and the codec of files in forms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from typing_extensions import override

from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.rest.codec import Codec, wrong_type
from hero_healthie_runtime.uploads import Upload

__all__ = ["FILE", "Download", "FileCodec", "Upload"]


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


FILE = FileCodec()

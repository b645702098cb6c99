"""Files to send and files that came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.rest.codec import Codec, wrong


@dataclass(frozen=True, slots=True, repr=False)
class Upload:
    """A file to send along."""

    filename: str
    content: bytes
    content_type: str = "application/octet-stream"

    def __repr__(self) -> str:
        return f"Upload({len(self.content)} bytes)"


@dataclass(frozen=True, slots=True, repr=False)
class Download:
    """A file that came."""

    content: bytes
    content_type: str | None = None
    """The media type, as the server said it."""
    filename: str | None = None
    """The name that the server gave it, without any folder; a hint, not to be trusted as a path."""

    def __repr__(self) -> str:
        return f"Download({len(self.content)} bytes)"


class FileCodec(Codec[Upload]):
    """Files in forms; they never stand in JSON."""

    expected = "file"

    def read(self, value: object) -> Upload:
        if not isinstance(value, Upload):
            raise DecodeError((), self.expected)
        return value

    def write(self, value: object) -> Any:
        if not isinstance(value, Upload):
            raise wrong(value, "an Upload")
        return value


FILE = FileCodec()

"""Files to send."""

from __future__ import annotations

from dataclasses import dataclass

from hero_healthie_runtime.errors import EncodeError, PathItem


@dataclass(frozen=True, slots=True, repr=False)
class Upload:
    """A file to send."""

    filename: str
    content: bytes
    content_type: str = "application/octet-stream"

    def __repr__(self) -> str:
        size = len(self.content) if isinstance(self.content, bytes) else "no"
        return f"Upload({size} bytes)"

    def check(self, path: tuple[PathItem, ...] = ()) -> None:
        """Check what type checkers check, and what a request cannot carry.

        Raises:
            EncodeError: it cannot be sent.
        """
        content: object = self.content
        if not isinstance(content, bytes):
            kind = type(content).__name__
            raise EncodeError((*path, "content"), f"must be bytes, such as path.read_bytes(), not {kind}")
        texts: dict[str, object] = {"filename": self.filename, "content_type": self.content_type}
        for name, value in texts.items():
            if not isinstance(value, str):
                raise EncodeError((*path, name), f"must be a str, not {type(value).__name__}")
            try:
                value.encode()
            except UnicodeEncodeError:
                raise EncodeError((*path, name), "holds characters that cannot be sent") from None

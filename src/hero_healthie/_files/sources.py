"""What the bytes of an upload are read from."""

from __future__ import annotations

import asyncio
import inspect
import os
from collections.abc import AsyncIterator, Callable
from typing import IO, Any, Protocol, cast

from hero_healthie._transport.base import FileFailure
from hero_healthie_runtime.uploads import Upload

PIECE = 256 * 1024
"""Bytes that are read at a time."""

_TAKEN = "can be read once, and was read before"


class Source(Protocol):
    """The bytes of one upload."""

    @property
    def can_be_read(self) -> bool:
        """Return whether it can be read from its beginning."""
        ...

    async def begin(self) -> int | None:
        """Go to the beginning, and return the number of bytes, or None."""
        ...

    async def read(self) -> bytes:
        """Return the next bytes; none at the end."""
        ...

    def close(self) -> None:
        """Let go of what `begin` opened."""
        ...


def source_of(upload: Upload) -> Source:
    """Return the source of an upload that was checked."""
    content = upload.content
    if isinstance(content, bytes):
        return _Bytes(content)
    if isinstance(content, os.PathLike):
        return _PathSource(content)
    return _FileObject(upload) if callable(getattr(content, "read", None)) else _Stream(upload)


class _Bytes:
    can_be_read = True

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._position = 0

    async def begin(self) -> int | None:
        self._position = 0
        return len(self._content)

    async def read(self) -> bytes:
        piece = self._content[self._position : self._position + PIECE]
        self._position += len(piece)
        return piece

    def close(self) -> None:
        pass


class _PathSource:
    """Each attempt opens the file anew."""

    can_be_read = True

    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    async def begin(self) -> int | None:
        # A cancelled call leaves the thread behind: the file is then closed with the object.
        self._file = file = await asyncio.to_thread(open, self._path, "rb")
        return os.fstat(file.fileno()).st_size

    async def read(self) -> bytes:
        file = self._file
        if file is None:
            raise FileFailure("is closed")
        return await asyncio.to_thread(file.read, PIECE)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


class _Shared:
    """What can serve one attempt at a time, as it has one position."""

    def __init__(self, upload: Upload, *, again: bool) -> None:
        self._upload = upload
        self._again = again
        self._mine = False

    @property
    def can_be_read(self) -> bool:
        return self._again or self._upload.state != "used"

    def _take(self) -> None:
        if self._upload.state == "in use":
            raise FileFailure("is being sent by another call; give each its own Upload")
        if not self.can_be_read:
            raise FileFailure(_TAKEN)
        self._upload.state, self._mine = "in use", True

    def close(self) -> None:
        if self._mine:
            self._upload.state, self._mine = "used" if self._begun else "fresh", False

    _begun = False


class _FileObject(_Shared):
    """A file of the caller, which stays open."""

    def __init__(self, upload: Upload) -> None:
        super().__init__(upload, again=upload.start is not None)
        file: Any = upload.content
        self._file = file
        self._is_async = inspect.iscoroutinefunction(file.read)

    async def begin(self) -> int | None:
        self._take()
        start = self._upload.start
        return self._upload.size if start is None else await asyncio.to_thread(self._rewind, start)

    def _rewind(self, start: int) -> int:
        self._file.seek(0, os.SEEK_END)
        end: int = self._file.tell()
        self._file.seek(start)
        return end - start

    async def read(self) -> bytes:
        self._begun = True
        if self._is_async:
            return _checked(await self._file.read(PIECE))
        return _checked(await asyncio.to_thread(self._file.read, PIECE))


class _Stream(_Shared):
    """An asynchronous iterator of the caller."""

    def __init__(self, upload: Upload) -> None:
        super().__init__(upload, again=not isinstance(upload.content, AsyncIterator))
        self._next: Callable[[], Any] | None = None

    async def begin(self) -> int | None:
        if getattr(self._upload.content, "ag_frame", self) is None:  # a generator that has ended, perhaps elsewhere
            raise FileFailure(_TAKEN)
        self._take()
        self._next = cast("Any", self._upload.content).__aiter__().__anext__
        return self._upload.size

    async def read(self) -> bytes:
        piece = b""
        while not piece and self._next is not None:
            self._begun = True
            try:
                piece = _checked(await self._next())
            except StopAsyncIteration:
                self._next = None
        return piece


def _checked(piece: object) -> bytes:
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, bytearray | memoryview):
        return bytes(cast("bytearray", piece))
    raise FileFailure(f"yields {type(piece).__name__}, not bytes")

"""Bodies with files in them, read piece by piece while they are sent."""

from __future__ import annotations

import logging
from base64 import b64encode
from collections.abc import AsyncIterator, Awaitable, Mapping, Sequence
from typing import TypeVar

from hero_healthie._files.sources import source_of
from hero_healthie._transport.base import FileFailure, StreamedRequest, WireRequest
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie._transport.multipart import Segment
from hero_healthie_runtime.uploads import EmbeddedFile, Upload

IN_MEMORY = 512 * 1024
"""The largest body of bytes alone that is put together before it is sent."""

T = TypeVar("T")

_log = SafeLogger(logging.getLogger("hero_healthie"))


def request_of(method: str, url: str, headers: Mapping[str, str], segments: Sequence[Segment]) -> WireRequest:
    """Return a request whose body is made of these segments; it is streamed if it holds files that are not small."""
    body = UploadBody(segments)
    if body.is_small:
        return WireRequest(method, url, headers, body.joined())
    return StreamedRequest(method, url, headers, None, body=body)


class UploadBody:
    """A body with files in it (`_transport.base.StreamedBody`)."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.segments = tuple(segments)
        self._segments = [each if isinstance(each, bytes) else _File(each) for each in segments]
        self._index = 0
        self._reported: _File | None = None
        self.is_sent = False
        self.failure: FileFailure | None = None

    @property
    def _files(self) -> list[_File]:
        return [each for each in self._segments if isinstance(each, _File)]

    @property
    def is_small(self) -> bool:
        """Return whether it is of bytes alone, which nobody follows."""
        sizes = [len(each) if isinstance(each, bytes) else each.bytes_at_hand for each in self._segments]
        return None not in sizes and sum(filter(None, sizes)) <= IN_MEMORY

    def joined(self) -> bytes:
        """Return a small body."""
        return b"".join(each if isinstance(each, bytes) else each.whole() for each in self._segments)

    @property
    def can_be_sent(self) -> bool:
        """See `StreamedBody.can_be_sent`."""
        return all(each.source.can_be_read for each in self._files)

    async def begin(self) -> int | None:
        """See `StreamedBody.begin`."""
        self._index, self._reported, self.is_sent = 0, None, False
        total: int | None = 0
        for each in self._segments:
            size = len(each) if isinstance(each, bytes) else await self._guarded(each.begin())
            total = None if total is None or size is None else total + size
        return total

    def pieces(self) -> AsyncIterator[bytes]:
        """See `StreamedBody.pieces`."""
        return self

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        self._report()
        while self._index < len(self._segments):
            segment = self._segments[self._index]
            if isinstance(segment, bytes):
                self._index += 1
                if segment:
                    return segment
                continue
            piece = await self._guarded(segment.next())
            if piece:
                self._reported = segment
                return piece
            self._index += 1
        self.is_sent = True
        raise StopAsyncIteration

    async def _guarded(self, working: Awaitable[T]) -> T:
        """Return what a file gives, and remember why it gives nothing."""
        try:
            return await working
        except FileFailure as failure:
            self.failure = failure
        except Exception as error:  # noqa: BLE001 (whatever a file or an iterator of the caller raises)
            self.failure = FileFailure(f"raises {type(error).__name__}")
        raise self.failure from None

    def close(self) -> None:
        """See `StreamedBody.close`."""
        for each in self._files:
            each.source.close()

    def _report(self) -> None:
        """Tell the caller how much has been handed over."""
        file, self._reported = self._reported, None
        if file is None or file.upload.on_progress is None:
            return
        try:
            file.upload.on_progress(file.count, file.size)
        except Exception as error:  # noqa: BLE001 (whatever it raises, the upload goes on)
            _log.warning("on_progress raised %s; the upload goes on", type(error).__name__)


class _File:
    """One file of a body, in one attempt."""

    def __init__(self, segment: Upload | EmbeddedFile) -> None:
        self._is_base64 = isinstance(segment, EmbeddedFile)
        self.upload = segment.upload if isinstance(segment, EmbeddedFile) else segment
        self.source = source_of(self.upload)
        self.size: int | None = None
        self.count = 0
        """The bytes that were read."""
        self._rest = b""

    @property
    def bytes_at_hand(self) -> int | None:
        """Return the size of a file that is bytes, and that nobody follows."""
        content = self.upload.content
        return len(content) if isinstance(content, bytes) and self.upload.on_progress is None else None

    def whole(self) -> bytes:
        """Return the content of such a file."""
        content = self.upload.content if isinstance(self.upload.content, bytes) else b""
        return b64encode(content) if self._is_base64 else content

    async def begin(self) -> int | None:
        """Return the number of bytes it will take in the body, or None."""
        self.count, self._rest = 0, b""
        self.size = await self.source.begin()
        if self.size is None:
            return None
        return -(-self.size // 3) * 4 if self._is_base64 else self.size

    async def next(self) -> bytes:
        """Return the next bytes of the body; none at its end."""
        while True:
            piece = await self._read()
            if not self._is_base64:
                return piece
            held = self._rest + piece
            whole = len(held) - len(held) % 3 if piece else len(held)
            self._rest = held[whole:]
            if whole or not piece:
                return b64encode(held[:whole])

    async def _read(self) -> bytes:
        """Return the next bytes of the file. The last ones are given out once it is known that they are."""
        piece = await self.source.read()
        self.count += len(piece)
        if self.size is not None and (not piece or self.count >= self.size):
            more = await self.source.read() if piece else b""
            if more or self.count != self.size:
                raise FileFailure("holds another number of bytes than it should: it changed, or its size is wrong")
        return piece

"""Reading the body of an httpx answer in bounded memory, however small it was packed."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator
from typing import Protocol

from hero_healthie._transport.base import Headers

GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


class UnreadableBody(Exception):  # noqa: N818 (a signal inside the engine, not an error of the public tree)
    """The body is packed in a way that was not asked for, or broken."""


class StreamedResponse(Protocol):
    """What is read of an httpx answer whose body may still be on its way."""

    @property
    def headers(self) -> Headers:
        """The headers."""
        ...

    @property
    def is_stream_consumed(self) -> bool:
        """Whether the body is in memory already, as that of a mock is."""
        ...

    @property
    def content(self) -> bytes:
        """The body, once it is in memory."""
        ...

    def aiter_raw(self) -> AsyncIterator[bytes]:
        """The body as it comes from the wire."""
        ...


async def read_bounded(response: StreamedResponse, most: int) -> bytes | None:
    """The whole body, unpacked, or None where it is larger than `most` bytes.

    httpx itself unpacks each piece as a whole, so that a few bytes from the wire can fill the memory.

    Raises:
        UnreadableBody: the body is packed in another way than gzip or deflate, or broken.
    """
    if response.is_stream_consumed:
        return response.content if len(response.content) <= most else None
    unpack = _unpacker(response.headers.get("content-encoding"))
    body = bytearray()
    async for piece in response.aiter_raw():
        body += piece if unpack is None else unpack(piece, most + 1 - len(body))
        if len(body) > most:
            return None
    if unpack is not None and not unpack.is_complete:
        raise UnreadableBody
    return bytes(body)


class _Stream(Protocol):
    """What `zlib.decompressobj` makes."""

    @property
    def eof(self) -> bool: ...

    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class _Unpacker:
    """gzip and deflate, also the raw deflate that some servers send under that name."""

    def __init__(self) -> None:
        self._stream: _Stream | None = None

    def __call__(self, piece: bytes, most: int) -> bytes:
        try:
            if self._stream is None:
                return self._first(piece, most)
            return self._stream.decompress(piece, most)
        except zlib.error:
            raise UnreadableBody from None

    def _first(self, piece: bytes, most: int) -> bytes:
        self._stream = zlib.decompressobj(GZIP_OR_ZLIB)
        try:
            return self._stream.decompress(piece, most)
        except zlib.error:
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._stream.decompress(piece, most)

    @property
    def is_complete(self) -> bool:
        """Whether the end of what was packed has come; an empty body has none."""
        return self._stream is None or self._stream.eof


def _unpacker(encoding: str | None) -> _Unpacker | None:
    name = (encoding or "identity").strip().lower()
    if name == "identity":
        return None
    if name in {"gzip", "x-gzip", "deflate"}:
        return _Unpacker()
    raise UnreadableBody

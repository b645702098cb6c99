"""Reading the body of an httpx response in bounded memory, however well it compresses."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator
from typing import Protocol

from hero_healthie._transport.base import Headers

GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


class UnreadableBody(Exception):  # noqa: N818 (an internal signal, not an error of the public tree)
    """The body is compressed in a way that was not asked for, or broken."""


class StreamedResponse(Protocol):
    """The part of an httpx response that is used; its body may still be arriving."""

    @property
    def headers(self) -> Headers:
        """Return the headers."""
        ...

    @property
    def is_stream_consumed(self) -> bool:
        """Tell whether the body is in memory already, as that of a mock is."""
        ...

    @property
    def content(self) -> bytes:
        """Return the body, once it is in memory."""
        ...

    def aiter_raw(self) -> AsyncIterator[bytes]:
        """Yield the body as it was sent."""
        ...


async def read_bounded(response: StreamedResponse, most: int) -> bytes | None:
    """Return the whole body, decompressed, or None if it is larger than `most` bytes.

    httpx decompresses each chunk as a whole, so that a few bytes can fill the memory.

    Raises:
        UnreadableBody: the body is compressed in another way than gzip or deflate, or broken.
    """
    if response.is_stream_consumed:
        return response.content if len(response.content) <= most else None
    decompress = _decompressor(response.headers.get("content-encoding"))
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk if decompress is None else decompress(chunk, most + 1 - len(body))
        if len(body) > most:
            return None
    if decompress is not None and not decompress.is_complete:
        raise UnreadableBody
    return bytes(body)


class _Stream(Protocol):
    """The objects that `zlib.decompressobj` makes."""

    @property
    def eof(self) -> bool: ...

    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class _Decompressor:
    """Decompresses gzip and deflate, also the raw deflate that some servers send under that name."""

    def __init__(self) -> None:
        self._stream: _Stream | None = None

    def __call__(self, chunk: bytes, most: int) -> bytes:
        try:
            if self._stream is None:
                return self._first(chunk, most)
            return self._stream.decompress(chunk, most)
        except zlib.error:
            raise UnreadableBody from None

    def _first(self, chunk: bytes, most: int) -> bytes:
        self._stream = zlib.decompressobj(GZIP_OR_ZLIB)
        try:
            return self._stream.decompress(chunk, most)
        except zlib.error:
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._stream.decompress(chunk, most)

    @property
    def is_complete(self) -> bool:
        """Tell whether the compressed data has come to its end; an empty body has none."""
        return self._stream is None or self._stream.eof


def _decompressor(encoding: str | None) -> _Decompressor | None:
    name = (encoding or "identity").strip().lower()
    if name == "identity":
        return None
    if name in {"gzip", "x-gzip", "deflate"}:
        return _Decompressor()
    raise UnreadableBody

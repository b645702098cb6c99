"""Bodies as they were before they were compressed, in bounded memory however small they came."""

from __future__ import annotations

import zlib
from typing import Protocol

from hero_healthie._transport.base import Headers, Omission
from hero_healthie._transport.json import is_json_type

GZIP = b"\x1f\x8b"
GZIP_OR_ZLIB = zlib.MAX_WBITS | 32
_COMPRESSED = frozenset({"gzip", "x-gzip", "deflate"})
_NOT_REQUESTED = frozenset({"br", "zstd", "compress", "x-compress", "dcb", "dcz"})
_PLAIN = tuple(bytes([byte]) for byte in b"{[ \t\r\n")
"""What JSON begins with, and no compressed JSON."""
_PAIRS = ((b"{", b"}"), (b"[", b"]"))


class UnreadableBody(Exception):  # noqa: N818 (a signal inside the transport, not an error of the public tree)
    """The body is too large, or cannot be decompressed."""

    def __init__(self, omission: Omission) -> None:
        super().__init__(omission)
        self.omission: Omission = omission


class Decoder:
    """Takes a compressed body piece by piece.

    A label that names no compression (`identity`, `none`, `UTF-8`, …) means that the body is as it should be, and so
    does one that the body contradicts: how a done write is labelled must not make its outcome unknown.
    """

    def __init__(self, content_encoding: str | None) -> None:
        codings = [each.partition(";")[0].strip(" \t\"'").lower() for each in (content_encoding or "").split(",")]
        self.is_foreign = not _NOT_REQUESTED.isdisjoint(codings)
        self._layers = [] if self.is_foreign else [_Layer(each) for each in codings if each in _COMPRESSED]
        self.is_plain = not self._layers and not self.is_foreign

    def decode(self, piece: bytes, most: int) -> bytes:
        """Return what a piece holds, of which at most so many bytes matter.

        Raises:
            UnreadableBody: it cannot be decompressed.
        """
        for layer in reversed(self._layers):
            piece = layer.decompress(piece, most)
        return piece

    @property
    def is_complete(self) -> bool:
        """Return whether the end of what was compressed has come."""
        return all(layer.is_complete for layer in self._layers)


class Body:
    """A body that is put together from its pieces, up to a number of bytes; see `Decoder`."""

    def __init__(self, content_encoding: str | None, most: int) -> None:
        self._decoder = Decoder(content_encoding)
        self._most = most
        self._content = bytearray()

    def add(self, piece: bytes) -> None:
        """Take the next piece.

        Raises:
            UnreadableBody: it has become larger than it may be, or cannot be decompressed.
        """
        self._content += self._decoder.decode(piece, self._most + 1 - len(self._content))
        if len(self._content) > self._most:
            raise UnreadableBody("too_large")

    def whole(self) -> bytes:
        """Return the body.

        Raises:
            UnreadableBody: its end is missing, or it is compressed in a way that was not asked for.
        """
        if not self._decoder.is_complete:
            raise UnreadableBody("encoding")
        content = bytes(self._content)
        if self._decoder.is_foreign and (content[:1], content.rstrip()[-1:]) not in _PAIRS:
            raise UnreadableBody("encoding")
        return content


def unlabelled(content: bytes, headers: Headers, most: int) -> bytes:
    """Return a body that begins as gzip does, decompressed if its type is JSON: no label said so.

    Raises:
        UnreadableBody: it is larger than `most` bytes, or broken.
    """
    content_type = headers.get("content-type")
    if content_type is None or not is_json_type(content_type):
        return content
    body = Body("gzip", most)
    body.add(content)
    return body.whole()


class _Stream(Protocol):
    """What `zlib.decompressobj` makes."""

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class _Layer:
    """gzip, also of several members, and deflate, also the raw one that some servers send under that name."""

    def __init__(self, coding: str) -> None:
        self._may_be_raw = coding == "deflate"
        self._begin = b""
        self._is_plain = False
        self._stream: _Stream | None = None

    def decompress(self, piece: bytes, most: int) -> bytes:
        """Return what a piece holds, of which at most so many bytes matter.

        Raises:
            UnreadableBody: it is broken.
        """
        if self._is_plain:
            return piece
        if self._stream is None:
            piece, self._begin = self._begin + piece, b""
            if len(piece) < 2:
                self._begin = piece
                return b""
            bits = self._window_bits(piece)
            if bits is None:
                self._is_plain = True
                return piece
            self._stream = zlib.decompressobj(bits)
        content = b""
        try:
            while piece and len(content) < most:
                part, piece = self._next(self._stream, piece, most - len(content))
                content += part
        except zlib.error:
            raise UnreadableBody("encoding") from None
        return content

    def _window_bits(self, begin: bytes) -> int | None:
        """Return what zlib calls the form of a body that begins like this, or None if it is not compressed."""
        is_zlib = begin[0] & 15 == zlib.DEFLATED and int.from_bytes(begin[:2]) % 31 == 0
        if is_zlib or begin.startswith(GZIP):
            return GZIP_OR_ZLIB
        return -zlib.MAX_WBITS if self._may_be_raw and not begin.startswith(_PLAIN) else None

    def _next(self, stream: _Stream, piece: bytes, most: int) -> tuple[bytes, bytes]:
        """Return what comes out, and what is left of the piece for another member."""
        if stream.eof:
            if not piece.startswith(b"\x1f"):
                return b"", b""  # padding behind the last member
            stream = self._stream = zlib.decompressobj(GZIP_OR_ZLIB)
        content = stream.decompress(piece, most)
        return content, stream.unused_data if stream.eof else b""

    @property
    def is_complete(self) -> bool:
        """Return whether the end of what was compressed has come; an empty body has none."""
        return not self._begin if self._stream is None else self._stream.eof

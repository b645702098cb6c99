"""Where a fetched file is written: beside its place, and there once it is whole."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, TypeVar

from hero_healthie._transport.base import FileFailure, Headers, WireResponse
from hero_healthie._transport.decompression import Decoder, UnreadableBody
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie_runtime.uploads import ProgressCallback

T = TypeVar("T")

_STRONG_TAG = re.compile(r'"[\x21\x23-\x7e]{1,80}"')
_CONTENT_RANGE = re.compile(r"bytes (?:(\d{1,18})-\d{1,18}|\*)/(\d{1,18})")
_log = SafeLogger(logging.getLogger("hero_healthie"))


class FileTarget:
    """Takes the body of a response (`_transport.base.Sink`).

    Bytes go to a file beside the final one, with a name that says nothing. It is renamed when it is whole, and removed
    when it stays incomplete, unless it may be continued: then its name holds the server's tag of the content.
    """

    def __init__(
        self, path: Path, *, max_bytes: int | None, resume: bool, on_progress: ProgressCallback | None
    ) -> None:
        self._path = path
        self._max_bytes = max_bytes
        self._resume = resume
        self._on_progress = on_progress
        self._prefix = f".download-{hashlib.sha256(path.name.encode(errors='surrogatepass')).hexdigest()[:16]}-"
        self._part: Path | None = None
        self._file: IO[bytes] | None = None
        self._tag: str | None = None
        self._decoder: Decoder | None = None
        self._total: int | None = None
        self.count = 0
        """The bytes that are written."""
        self.is_whole = False
        self._is_finished = False
        self.failure: FileFailure | None = None

    def open(self) -> None:
        """Look for the beginning that an earlier download left.

        Raises:
            FileFailure: nothing can be written there.
        """
        if not self._resume:
            return
        self._guarded(self._find_part)

    def _find_part(self) -> None:
        for part in sorted(self._path.parent.glob(f"{self._prefix}*.part")):
            tag = _read_tag(part.name[len(self._prefix) : -len(".part")])
            if tag is not None:
                self._part, self._tag, self.count = part, tag, part.stat().st_size

    def headers(self) -> Mapping[str, str]:
        """See `Sink.headers`."""
        headers = {"accept-encoding": "identity"}
        if self.count and self._tag is not None:
            headers |= {"range": f"bytes={self.count}-", "if-range": self._tag}
        return headers

    async def begin(self, response: WireResponse) -> bool:
        """See `Sink.begin`."""
        self._close()
        if response.status in {206, 416} and self.count:
            return self._continue(response)
        if response.status != 200:
            return False
        self._discard()
        coding = response.headers.get("content-encoding")
        self._decoder = Decoder(coding)
        if self._decoder.is_foreign:
            raise self._failed("is compressed in a way that was not asked for")
        length = response.headers.get("content-length") or ""
        self._total = int(length) if self._decoder.is_plain and re.fullmatch(r"\d{1,18}", length) else None
        self._check_size(self._total or 0)
        self._tag = _strong_tag(response.headers) if self._decoder.is_plain else None
        name = _written_tag(self._tag) if self._resume and self._tag is not None else os.urandom(8).hex()
        self._part = part = self._path.with_name(f"{self._prefix}{name}.part")
        self._file = self._guarded(lambda: os.fdopen(os.open(part, os.O_CREAT | os.O_RDWR | _BINARY, 0o600), "r+b"))
        return True

    def _continue(self, response: WireResponse) -> bool:
        """Take the rest, or see that there is none; begin anew with the next attempt if it is of something else."""
        found = _CONTENT_RANGE.fullmatch(response.headers.get("content-range") or "")
        start, total = (found[1], int(found[2])) if found else (None, None)
        if response.status == 416 and total == self.count:
            self.is_whole = True
            return False
        if total is None or start is None or int(start) != self.count or response.headers.get("content-encoding"):
            self._discard()
            return False
        self._total, part = total, self._part
        self._decoder = Decoder(None)
        self._check_size(total)
        if part is not None:
            self._file = self._guarded(lambda: part.open("r+b"))
        return True

    async def write(self, piece: bytes) -> None:
        """See `Sink.write`."""
        file, decoder = self._file, self._decoder
        if file is None or decoder is None:
            raise self._failed("is closed")
        most = self._max_bytes
        try:
            plain = decoder.decode(piece, _ANY if most is None else most + 1 - self.count)
        except UnreadableBody:
            raise self._failed("cannot be decompressed") from None
        self._check_size(self.count + len(plain))
        position = self.count

        def write() -> None:
            file.seek(position)
            file.write(plain)
            file.flush()

        try:
            await asyncio.to_thread(write)
        except Exception as error:  # noqa: BLE001 (a full disk, a closed file)
            raise self._failed(_unwritten(error)) from None
        self.count += len(plain)
        self._report()

    async def end(self) -> None:
        """See `Sink.end`."""
        complete = self._decoder is not None and self._decoder.is_complete
        if not complete or self._total not in {None, self.count}:
            self._discard()
            raise ConnectionError
        self.is_whole = True

    async def finish(self) -> None:
        """Put the whole file into its place.

        Raises:
            FileFailure: that is not possible.
        """
        try:
            await asyncio.to_thread(self._put)
        except OSError as error:
            raise self._failed(_unwritten(error)) from None
        self._is_finished = True

    def _put(self) -> None:
        if self._part is None:
            return
        with self._part.open("r+b") as file:
            file.truncate(self.count)
            os.fsync(file.fileno())
        self._close()
        try:
            self._part.replace(self._path)
        except FileNotFoundError:
            if not self._path.exists():  # another download of the same content was first
                raise
        if self._resume:
            for stale in self._path.parent.glob(f"{self._prefix}*.part"):
                stale.unlink(missing_ok=True)

    def abandon(self) -> None:
        """Close what is not finished, and remove it unless it may be continued."""
        if self._is_finished:
            return
        may_continue = self._resume and self._tag is not None and self.count and self.failure is None
        with suppress(FileFailure):
            if may_continue:
                self._close()
            else:
                self._discard()

    def _discard(self) -> None:
        self._close()
        if self._part is not None:
            part = self._part
            self._guarded(lambda: part.unlink(missing_ok=True))
        self._part = self._tag = self._total = None
        self.count = 0

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            self._guarded(file.close)

    def _check_size(self, size: int) -> None:
        if self._max_bytes is not None and size > self._max_bytes:
            raise self._failed("is larger than max_bytes")

    def _failed(self, problem: str) -> FileFailure:
        self.failure = FileFailure(problem)
        return self.failure

    def _guarded(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except OSError as error:
            raise self._failed(_unwritten(error)) from None

    def _report(self) -> None:
        if self._on_progress is None:
            return
        try:
            self._on_progress(self.count, self._total)
        except Exception as error:  # noqa: BLE001 (whatever it raises, the download goes on)
            _log.warning("on_progress raised %s; the download goes on", type(error).__name__)


def _unwritten(error: Exception) -> str:
    """Return why a file cannot be written; the system's words name no file."""
    reason = error.strerror if isinstance(error, OSError) else None
    return f"cannot be written ({reason or type(error).__name__})"


_ANY = 2**62
_BINARY = getattr(os, "O_BINARY", 0)


def _strong_tag(headers: Headers) -> str | None:
    """Return the tag by which the server knows this very content, if it lets one continue it."""
    tag = headers.get("etag") or ""
    known = _STRONG_TAG.fullmatch(tag) and (headers.get("accept-ranges") or "").lower() != "none"
    return tag if known else None


def _written_tag(tag: str) -> str:
    return urlsafe_b64encode(tag.encode()).decode().rstrip("=")


def _read_tag(text: str) -> str | None:
    try:
        tag = urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii")
    except ValueError:
        return None
    return tag if _STRONG_TAG.fullmatch(tag) else None

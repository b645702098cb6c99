"""Files to send: where their bytes come from, and what they are called."""

from __future__ import annotations

import inspect
import io
import os
import stat
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, Self, TypeAlias, Union, cast

from hero_healthie_runtime.errors import EncodeError, PathItem

if TYPE_CHECKING:
    import mimetypes

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema

UNKNOWN_TYPE = "application/octet-stream"


class BinaryFile(Protocol):
    """A file object opened for reading bytes; its `read` may be a coroutine function, as in `fastapi.UploadFile`."""

    @property
    def read(self) -> Callable[[int], bytes | Awaitable[bytes]]:
        """Return at most so many bytes; none at its end."""
        ...


FileContent: TypeAlias = Union[bytes, "os.PathLike[str]", BinaryFile, AsyncIterable[bytes]]
ProgressCallback: TypeAlias = Callable[[int, int | None], object]
"""Takes the bytes that were transferred so far, and the size of the file, or None if nobody knows it."""


class Upload:
    """A file to send: bytes, a path, a file object, or an asynchronous iterator of bytes.

    A path, a file object and an iterator are read piece by piece while they are sent, so a file of any size needs
    little memory. `Upload` fits wherever an operation takes a file: the `Upload` fields of Healthie, its `…_string`
    fields beside them, and `file_data` of Hero, which are sent as Base64.

    It may be sent again, in a retry or in another call, if its source can be read again: bytes and paths can, file
    objects that can seek, and iterables that begin anew. An upload from a file object serves one call at a time.

    Attributes:
        filename: the name it is sent by.
        content: the bytes, or where they come from.
        content_type: the media type; guessed from the name where none was given.
        size: the number of bytes, as it was given.
        on_progress: see `from_path`.

    Example:
        plan = Upload.from_bytes(b"%PDF-1.4", filename="plan.pdf")
        await hero.links.to_file(file=plan, patient="101", name="plan.pdf")
    """

    __slots__ = ("content", "content_type", "filename", "on_progress", "size", "start", "state")

    def __init__(
        self,
        filename: str,
        content: FileContent,
        content_type: str | None = None,
        *,
        size: int | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        inner: Any = getattr(content, "file", None)
        if inspect.iscoroutinefunction(getattr(content, "read", None)) and callable(getattr(inner, "read", None)):
            content = inner  # that of a fastapi.UploadFile, which can be set back
        self.filename = filename
        self.content = content
        self.content_type: str = guess_type(filename) if content_type is None else content_type
        self.size = size
        self.on_progress = on_progress
        self.start = _position(content)
        """Where a file object stood: it is sent from there."""
        self.state: Literal["fresh", "in use", "used"] = "fresh"
        """Whether a file object or an iterator was read; bytes and paths stay fresh."""

    @classmethod
    def from_path(
        cls,
        path: str | os.PathLike[str],
        *,
        filename: str | None = None,
        content_type: str | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> Self:
        """Return an upload that reads a file of the disk while it is sent, in threads.

        Args:
            path: the file; it is opened for each attempt, and may be sent any number of times.
            filename: the name it is sent by, such as one without a patient's name; by default that of the path.
            content_type: the media type; by default guessed from the name.
            on_progress: called with the bytes sent so far and the size, or None where nobody knows it; a retry
                begins at 0 again. It must not block. What it raises is logged and changes nothing.
        """
        # Whatever else it is, `check` refuses it with the name of its argument.
        content: Any = _Path(path) if isinstance(path, str) else path
        name = Path(path).name if isinstance(path, str | os.PathLike) else ""
        return cls(name if filename is None else filename, content, content_type, on_progress=on_progress)

    @classmethod
    def from_bytes(
        cls,
        content: bytes | bytearray | memoryview,
        *,
        filename: str,
        content_type: str | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> Self:
        """Return an upload of the bytes `content`, by a `filename`; see `from_path` for the rest."""
        copied: Any = bytes(content) if isinstance(content, bytearray | memoryview) else content
        return cls(filename, copied, content_type, on_progress=on_progress)

    @classmethod
    def from_file(
        cls,
        file: BinaryFile,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        size: int | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> Self:
        """Return an upload of an open binary file, from where it stands: `open(…, "rb")`, `io.BytesIO`, an
        `UploadFile` of FastAPI, a file of aiofiles. It stays open.

        Args:
            file: the file. A `read` that is no coroutine function is called in threads.
            filename: the name it is sent by; by default the file's own, else `file`.
            content_type: the media type; by default the file's own, else guessed from the name.
            size: the bytes that are left in it, for a file that cannot seek.
            on_progress: see `from_path`.
        """
        known = getattr(file, "filename", None) or getattr(file, "name", None)
        if filename is None:
            filename = Path(known).name if isinstance(known, str) and known else "file"
        if content_type is None and isinstance(own := getattr(file, "content_type", None), str):
            content_type = own
        return cls(filename, file, content_type, size=size, on_progress=on_progress)

    @classmethod
    def from_stream(
        cls,
        pieces: AsyncIterable[bytes],
        *,
        filename: str,
        content_type: str | None = None,
        size: int | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> Self:
        """Return an upload of what an asynchronous iterator yields.

        An iterator can be read once, so a failed attempt that took anything of it is not retried. An iterable whose
        `__aiter__` begins anew can be read again.

        Args:
            pieces: yields bytes.
            filename: the name it is sent by.
            content_type: the media type; by default guessed from the name.
            size: the number of bytes it will yield. Without it the request is sent in chunks without a length, which
                some servers refuse.
            on_progress: see `from_path`.
        """
        return cls(filename, pieces, content_type, size=size, on_progress=on_progress)

    def __repr__(self) -> str:
        size = len(self.content) if isinstance(self.content, bytes) else self.size
        return "Upload()" if size is None else f"Upload({size} bytes)"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Upload):
            return NotImplemented
        return (self.filename, self.content, self.content_type) == (other.filename, other.content, other.content_type)

    def __hash__(self) -> int:
        return hash((self.filename, self.content_type))

    def check(self, path: tuple[PathItem, ...] = ()) -> None:
        """Check what type checkers check, and what a request cannot carry; errors begin with the `path` to it.

        Raises:
            EncodeError: it cannot be sent.
        """
        if problem := content_problem(self.content):
            raise EncodeError((*path, "path" if isinstance(self.content, os.PathLike) else "content"), problem)
        texts: dict[str, object] = {"filename": self.filename, "content_type": self.content_type}
        for name, value in texts.items():
            if not isinstance(value, str):
                raise EncodeError((*path, name), f"must be a str, not {type(value).__name__}")
            try:
                value.encode()
            except UnicodeEncodeError:
                raise EncodeError((*path, name), "holds characters that cannot be sent") from None
        size: object = self.size
        if size is not None and (not isinstance(size, int) or isinstance(size, bool) or size < 0):
            raise EncodeError((*path, "size"), "must be a whole number of bytes")
        if self.on_progress is not None and not callable(self.on_progress):
            raise EncodeError((*path, "on_progress"), "must be a function of two numbers")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        # Null stands where the file belongs: it travels beside the variables, or is put there while it is sent.
        from pydantic_core import core_schema  # noqa: PLC0415 (loaded by whatever asks)

        return core_schema.is_instance_schema(
            cls, serialization=core_schema.plain_serializer_function_ser_schema(_nothing, when_used="json")
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "format": "binary"}


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class EmbeddedFile:
    """A file within JSON: its content takes the place of this object while it is sent."""

    upload: Upload
    prefix: str = ""
    """Text in front of the Base64, such as that of a `data:` URL."""


class _Path:
    """A path that was given as text: text itself would be taken for content by mistake."""

    __slots__ = ("_path",)

    def __init__(self, path: str) -> None:
        self._path = path

    def __fspath__(self) -> str:
        return self._path

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Path) and self._path == other._path

    def __hash__(self) -> int:
        return hash(self._path)


def guess_type(filename: object) -> str:
    """Return the media type that a file name stands for, the same on every machine."""
    if not isinstance(filename, str):
        return UNKNOWN_TYPE
    kind, encoding = _types().guess_type(f"./{filename}", strict=False)
    if encoding is not None:
        return {"gzip": "application/gzip", "bzip2": "application/x-bzip2", "xz": "application/x-xz"}.get(
            encoding, UNKNOWN_TYPE
        )
    return kind or UNKNOWN_TYPE


@cache
def _types() -> mimetypes.MimeTypes:
    import mimetypes  # noqa: PLC0415 (when the first file is sent)

    types = mimetypes.MimeTypes()  # the table of Python alone; `mimetypes.guess_type` would read those of the system
    for kind, ending in (("image/heic", ".heic"), ("image/webp", ".webp"), ("application/dicom", ".dcm")):
        types.add_type(kind, ending)
    return types


def _nothing(_: object) -> None:
    return None


def _position(content: object) -> int | None:
    """Return where a file object stands, or None if it cannot be set back there."""
    tell, seekable = getattr(content, "tell", None), getattr(content, "seekable", None)
    if not callable(tell) or not callable(getattr(content, "seek", None)) or inspect.iscoroutinefunction(tell):
        return None
    try:
        position: object = tell() if seekable is None or seekable() else None
    except Exception:  # noqa: BLE001 (a file that is closed, or not what it seems: `check` and reading say so)
        return None
    return position if isinstance(position, int) else None


def content_problem(content: object) -> str | None:
    """Return what is wrong with the source of an upload, or None."""
    if isinstance(content, bytes):
        return None
    if isinstance(content, os.PathLike):
        return _path_problem(cast("os.PathLike[str]", content))
    if isinstance(content, io.TextIOBase):
        return 'must be a file that is opened for bytes: open(…, "rb")'
    if getattr(content, "closed", False) is True:
        return "is a file that is closed"
    if callable(getattr(content, "read", None)) or isinstance(content, AsyncIterable | AsyncIterator):
        return None
    kind = type(content).__name__
    return f"must be bytes, a path, a binary file or an asynchronous iterator of bytes, not {kind}"


def _path_problem(path: os.PathLike[str]) -> str | None:
    try:
        found = Path(path).stat()
    except FileNotFoundError:
        return "is the path of a file that does not exist"
    except (OSError, ValueError, TypeError):
        return "is the path of a file that cannot be read"
    if stat.S_ISDIR(found.st_mode):
        return "is the path of a directory"
    if not stat.S_ISREG(found.st_mode):
        return None  # a pipe or a device can be read once
    return None if os.access(path, os.R_OK) else "is the path of a file that cannot be read"

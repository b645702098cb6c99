"""Files that curated methods take: whatever an `Upload` can be made of."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable
from typing import TypeAlias, cast

from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.errors import EncodeError, with_article
from hero_healthie_runtime.uploads import BinaryFile, Upload

File: TypeAlias = Upload | str | os.PathLike[str] | bytes | BinaryFile | AsyncIterable[bytes]


def as_upload(file: object, *, argument: str, name: str | None = None) -> Upload:
    """Return an upload of a file.

    Args:
        file: the file.
        argument: the argument that it came as.
        name: the name to send it by, where it has none.

    Raises:
        InvalidArgumentError: it is no file, it cannot be read, or it has no name.
    """
    if isinstance(file, Upload):
        upload = file
    elif isinstance(file, str | os.PathLike):
        upload = Upload.from_path(cast("str | os.PathLike[str]", file))
    elif callable(getattr(file, "read", None)):
        upload = Upload.from_file(cast("BinaryFile", file), filename=name)
    else:
        upload = _nameless(file, argument, name)
    try:
        upload.check()
    except EncodeError as error:
        raise error.invalid(argument) from None
    return upload


def _nameless(content: object, argument: str, name: str | None) -> Upload:
    if not isinstance(content, bytes | bytearray | memoryview | AsyncIterable):
        kinds = "an Upload, a path, bytes, a binary file or an asynchronous iterator of bytes"
        raise InvalidArgumentError(
            f"{argument} must be {kinds}, not {with_article(type(content).__name__)}", argument=argument
        )
    if name is None:
        text = f'{argument} has no name: give one, such as "report.pdf", or an Upload, which has one'
        raise InvalidArgumentError(text, argument=argument)
    if isinstance(content, AsyncIterable):
        return Upload.from_stream(cast("AsyncIterable[bytes]", content), filename=name)
    return Upload.from_bytes(cast("bytes", content), filename=name)

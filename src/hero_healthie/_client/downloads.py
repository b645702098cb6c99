"""Fetching a file without a client."""

from __future__ import annotations

import os
from typing import Unpack

from hero_healthie._client.base import connect
from hero_healthie._client.config import ClientOptions, call_options, check_names
from hero_healthie._files import DEFAULT_MAX_BYTES
from hero_healthie._files.downloads import SavedFile, Source, Wanted, fetch
from hero_healthie._ratelimit import NO_PACE
from hero_healthie_runtime.tracebacks import without_traceback_frames
from hero_healthie_runtime.uploads import ProgressCallback


@without_traceback_frames
async def download(
    url: str,
    to: str | os.PathLike[str],
    *,
    max_bytes: int | None = DEFAULT_MAX_BYTES,
    resume: bool = False,
    on_progress: ProgressCallback | None = None,
    **options: Unpack[ClientOptions],
) -> SavedFile:
    """Fetch a file by its URL and save it, over a connection of its own and without any key.

    `download` of a client does the same over the client's connections.

    Args:
        url: an https URL, such as a document's `expiring_url`, fetched just before: it expires within seconds.
        to: the path of the file, whose directory exists; a file that is there is replaced.
        max_bytes: the largest file that is saved, 4 GiB by default; None for any.
        resume: keep what has arrived when the download fails, and continue it when it is called again.
        on_progress: called with the bytes saved so far and the size, or None where the server does not say it.
        options: those of a client, such as `http_client`, `deadline` and `timeout`.

    Raises:
        InvalidArgumentError: the URL or the path cannot be right; nothing was sent.
        PermissionDeniedError: the link was refused; mostly it has expired.
        FileError: the file is too large, or cannot be written.
        APIError: the download did not succeed.
    """
    check_names("download()", options, ClientOptions.__annotations__)
    wanted = Wanted(url=url, to=to, max_bytes=max_bytes, resume=resume, on_progress=on_progress)
    executor = connect(options, default_pace=NO_PACE)
    try:
        return await fetch(executor, Source("download", call_options(options)), wanted)
    finally:
        await executor.aclose()

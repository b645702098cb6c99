"""Files, sent and fetched, as users write them."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import assert_type

from fastapi import UploadFile

from healthie_api import CreateDocumentInput
from hero_health_api.models import CreateAttachmentLinkBody
from hero_healthie import Healthie, Hero, SavedFile, Upload, download


def show(sent: int, size: int | None) -> None:
    assert_type(sent, int)
    assert_type(size, int | None)


async def pieces() -> AsyncIterator[bytes]:
    yield b"a"


async def uploads(healthie: Healthie, hero: Hero, received: UploadFile) -> None:
    assert_type(Upload.from_path("a.pdf"), Upload)
    files = [
        Upload("a.txt", b"abc", "text/plain"),
        Upload.from_path(Path("a.pdf"), filename="b.pdf", on_progress=show),
        Upload.from_bytes(memoryview(b"abc"), filename="a.txt"),
        Upload.from_file(io.BytesIO(b"abc"), filename="a.txt"),
        Upload.from_file(received),
        Upload.from_stream(pieces(), filename="a.txt", size=1),
    ]
    for file in files:
        await healthie.mutations.create_document(input=CreateDocumentInput(file=file))
        await healthie.mutations.create_document(input=CreateDocumentInput(file_string=file))
        await hero.links.create_attachment_link(body=CreateAttachmentLinkBody(file_data=file))
    await healthie.mutations.create_document(input=CreateDocumentInput(file_string="data:,a"))
    await healthie.mutations.create_document(input=CreateDocumentInput(file="a"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Upload.from_stream(["a"], filename="a")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def downloads(healthie: Healthie, hero: Hero, url: str) -> None:
    assert_type(await healthie.download(url, to="a.pdf"), SavedFile)
    assert_type((await hero.download(url, to=Path("a.pdf"), resume=True, max_bytes=None)).path, Path)
    assert_type(await download(url, to="a.pdf", deadline=600, on_progress=show), SavedFile)
    await download(url, to=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

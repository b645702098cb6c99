"""healthie.documents: whatever a file is made of, it arrives whole, is found again, and downloads."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from hero_healthie import FileError, Healthie, InvalidArgumentError, NotFoundError, PermissionDeniedError, Upload
from hero_healthie.sandbox import Sandbox

CONTENT = b"%PDF-1.7 " + bytes(range(256)) * 4


async def pieces() -> AsyncIterator[bytes]:
    for start in range(0, len(CONTENT), 100):
        yield CONTENT[start : start + 100]


@pytest.mark.parametrize("kind", ["path", "str", "bytes", "file", "open file", "stream", "Upload"])
async def test_a_file_arrives_whole_and_downloads(healthie: Healthie, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(CONTENT)
    files: dict[str, Any] = {
        "path": path,
        "str": str(path),
        "bytes": CONTENT,
        "file": io.BytesIO(CONTENT),
        "open file": path.open("rb"),
        "stream": pieces(),
        "Upload": Upload("other.pdf", CONTENT),
    }
    document = await healthie.documents.upload("61", files[kind], name="Report.pdf")
    files["open file"].close()
    assert (document.display_name, document.file_content_type) == ("Report.pdf", "application/pdf")
    assert (document.rel_user and document.rel_user.id, document.shared) == ("61", False)
    saved = await healthie.documents.download(document, to=tmp_path / "saved.pdf")
    assert saved.path.read_bytes() == CONTENT
    assert saved.size == len(CONTENT)


async def test_without_a_name_it_is_called_as_the_file(healthie: Healthie, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"Dear Ada")
    document = await healthie.documents.upload(None, path)
    assert document.display_name == "letter.txt"


async def test_the_list_is_by_patient_folder_and_sharing(healthie: Healthie) -> None:
    private = await healthie.documents.upload("61", b"x", name="private.txt")
    shared = await healthie.documents.upload("61", b"x", name="shared.txt", share=True)
    filed = await healthie.documents.upload("61", b"x", name="filed.txt", folder="1", description="In the folder")
    other = await healthie.documents.upload("70", b"x", name="other.txt")

    async def ids(**by: Any) -> set[str]:
        return {each.id for each in await healthie.documents.list(**by).collect()}

    assert {private.id, shared.id, filed.id} <= await ids(client="61")
    assert other.id not in await ids(client="61")
    assert await ids(client="61", folder="1") == {filed.id}
    assert shared.id in await ids(client="61", sharing="shared")
    assert private.id not in await ids(client="61", sharing="shared")
    newest = [each.id async for each in healthie.documents.list(client="61")]
    assert newest[:3] == [filed.id, shared.id, private.id]


async def test_a_link_that_expired_is_asked_for_once_more(healthie: Healthie, sandbox: Sandbox, tmp_path: Path) -> None:
    document = await healthie.documents.upload("61", b"x", name="a.txt")
    sandbox.fail("healthie", "*", 403, after=1, times=1)
    saved = await healthie.documents.download(document.id, to=tmp_path / "a.txt")
    assert saved.size == 1
    assert [each.operation for each in sandbox.requests[1:]] == ["document", "", "document", ""]


async def test_a_link_that_is_refused_twice_is_an_error(healthie: Healthie, sandbox: Sandbox, tmp_path: Path) -> None:
    document = await healthie.documents.upload("61", b"x", name="a.txt")
    sandbox.fail("healthie", "*", 403, after=1, times=1)
    sandbox.fail("healthie", "*", 403, after=2, times=1)
    with pytest.raises(PermissionDeniedError):
        await healthie.documents.download(document.id, to=tmp_path / "a.txt")
    assert [*tmp_path.iterdir()] == []  # noqa: ASYNC240 (nothing waits for a disk here)


async def test_what_is_not_there_or_too_large(healthie: Healthie, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        await healthie.documents.download("987654", to=tmp_path / "a.txt")
    document = await healthie.documents.upload("61", b"x" * 100, name="a.txt")
    with pytest.raises(FileError):
        await healthie.documents.download(document, to=tmp_path / "a.txt", max_bytes=10)
    with pytest.raises(InvalidArgumentError, match="to is in a directory that does not exist"):
        await healthie.documents.download(document, to=tmp_path / "no" / "a.txt")


async def test_a_file_that_was_uploaded_once_is_not_uploaded_again(healthie: Healthie, sandbox: Sandbox) -> None:
    first = await healthie.documents.upload("61", pieces(), name="a.pdf", reference="r", ensure="once")
    again = await healthie.documents.upload("61", pieces(), name="a.pdf", reference="r", ensure="once")
    assert first.id == again.id
    assert [effect.type for effect in sandbox.ledger].count("Document") == 1

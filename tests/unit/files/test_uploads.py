"""Files that are sent: from bytes, paths, file objects and asynchronous iterators, over each transport."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import logging
import pickle
import socket
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, cast

import fastapi
import pytest
from starlette.datastructures import Headers

import healthie_api
from healthie_api import CreateDocumentInput
from hero_health_api.models import CreateAttachmentLinkBody
from hero_healthie import (
    NO_PACE,
    FileError,
    Healthie,
    Hero,
    InvalidArgumentError,
    InvalidRequestError,
    NotSentError,
    OutcomeUnknownError,
    RateLimitedError,
    RetryPolicy,
    Upload,
    Verdict,
)
from tests.support.file_server import LIBRARIES, FileServer, file_server, form_of, library_client, variables_of

CONTENT = bytes(range(256)) * 5_000  # 1.28 MB: several pieces
QUERY = (
    "mutation ($input: createDocumentInput) { createDocument(input: $input) { document { id } messages { field } } }"
)
DONE = {"data": {"createDocument": {"document": {"id": "1"}, "messages": []}}}
PATIENT = "Ada-Lovelace"


@pytest.fixture(params=LIBRARIES)
def library(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@asynccontextmanager
async def served(library: str, **options: Any) -> AsyncIterator[tuple[Healthie, FileServer]]:
    async with file_server() as server, library_client(library) as http_client:
        server.answer = DONE
        options = {"pace": NO_PACE, "retry": RetryPolicy(attempts=3, initial=0.01), "timeout": 5.0} | options
        async with Healthie(
            api_key="k", environment="sandbox", base_url=server.url, http_client=http_client, **options
        ) as healthie:
            yield healthie, server


async def send(healthie: Healthie, **fields: Any) -> str:
    data = await healthie.execute(QUERY, {"input": CreateDocumentInput(display_name="d", **fields)})
    return str(data["createDocument"]["document"]["id"])


class Again:
    """An iterable that can be read again."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces = pieces
        self.begun = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.begun += 1
        for piece in self.pieces:
            await asyncio.sleep(0)
            yield piece


async def once(*pieces: Any) -> AsyncIterator[Any]:
    for piece in pieces:
        yield piece


class AsyncFile:
    """A file such as those of aiofiles."""

    name = "/tmp/notes.txt"  # noqa: S108 (only a name)

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    async def read(self, size: int) -> bytes:
        return self._file.read(size)


def on_disk(content: bytes, name: str = "scan.pdf") -> Path:
    path = Path(tempfile.mkdtemp()) / name
    path.write_bytes(content)
    return path


_opened: list[Any] = []


@pytest.fixture(autouse=True)
def _close_files() -> Iterator[None]:
    yield
    while _opened:
        _opened.pop().close()


def opened() -> Any:
    _opened.append(on_disk(CONTENT, "c.jpg").open("rb"))
    return _opened[-1]


def half_read() -> io.BytesIO:
    file = io.BytesIO(b"before" + CONTENT)
    file.seek(6)
    return file


def from_browser() -> Any:
    file = tempfile.SpooledTemporaryFile(max_size=10)  # noqa: SIM115 (closed after the test)
    _opened.append(file)
    file.write(CONTENT)
    file.seek(0)
    return fastapi.UploadFile(file, filename="scan.png", headers=Headers({"content-type": "image/png"}))  # type: ignore[arg-type] # it is a BinaryIO


ANY = "application/octet-stream"
SOURCES: dict[str, tuple[Callable[[], Upload], str, str, bool]] = {
    "bytes": (lambda: Upload.from_bytes(CONTENT, filename="a.pdf"), "a.pdf", "application/pdf", True),
    "small bytes": (lambda: Upload("a.txt", b"abc"), "a.txt", "text/plain", True),
    "a bytearray": (lambda: Upload.from_bytes(bytearray(CONTENT), filename="x"), "x", ANY, True),
    "a path": (lambda: Upload.from_path(on_disk(CONTENT)), "scan.pdf", "application/pdf", True),
    "a path as text": (
        lambda: Upload.from_path(str(on_disk(CONTENT)), filename="b.heic"),
        "b.heic",
        "image/heic",
        True,
    ),
    "an empty file": (lambda: Upload.from_path(on_disk(b"", "e.csv")), "e.csv", "text/csv", True),
    "an open file": (lambda: Upload.from_file(opened()), "c.jpg", "image/jpeg", True),
    "a file from where it stands": (lambda: Upload.from_file(half_read()), "file", ANY, True),
    "a file of FastAPI": (lambda: Upload.from_file(from_browser()), "scan.png", "image/png", True),
    "an asynchronous file": (lambda: Upload.from_file(AsyncFile(CONTENT)), "notes.txt", "text/plain", False),
    "an iterable": (
        lambda: Upload.from_stream(Again(CONTENT, b"!"), filename="d.dcm"),
        "d.dcm",
        "application/dicom",
        True,
    ),
    "an iterator": (
        lambda: Upload.from_stream(once(b"a", b"", CONTENT), filename="x.tar.gz"),
        "x.tar.gz",
        "application/gzip",
        False,
    ),
    "an iterator of known size": (
        lambda: Upload.from_stream(once(b"abc", b"defg"), filename="x", size=7),
        "x",
        ANY,
        False,
    ),
    "views": (
        lambda: Upload.from_stream(once(memoryview(b"abc"), bytearray(b"d")), filename="x", size=4),
        "x",
        ANY,
        False,
    ),
}
ON_OTHERS = ("bytes", "a path", "an open file", "an iterable", "an iterator", "an iterator of known size")
PAIRS = [(source, each) for each in LIBRARIES for source in SOURCES if each == "aiohttp" or source in ON_OTHERS]
EXPECTED = {
    "small bytes": b"abc",
    "an empty file": b"",
    "an iterable": CONTENT + b"!",
    "an iterator": b"a" + CONTENT,
    "an iterator of known size": b"abcdefg",
    "views": b"abcd",
}


@pytest.mark.parametrize(("source", "library"), PAIRS)
async def test_every_source_arrives_whole_as_a_file_and_as_text(source: str, library: str) -> None:
    make, filename, kind, _ = SOURCES[source]
    content = EXPECTED.get(source, CONTENT)
    async with served(library) as (healthie, server):
        assert await send(healthie, file=make()) == "1"
        assert await send(healthie, file_string=make()) == "1"
    as_file, as_text = server.uploads
    assert form_of(as_file)["0"] == (filename, kind, content)
    assert json.loads(form_of(as_file)["map"][2]) == {"0": ["variables.input.file"]}
    text = base64.b64encode(content).decode()
    assert variables_of(as_text)["input"] == {"display_name": "d", "file_string": f"data:{kind};base64,{text}"}
    chunked = source in ("an asynchronous file", "an iterable", "an iterator")
    for headers, body in server.uploads:
        assert ("transfer-encoding" in headers) == chunked
        assert chunked or int(headers["content-length"]) == len(body)


async def test_in_plain_variables_a_file_is_text_where_the_schema_has_text() -> None:
    document = "mutation($input: createDocumentInput!) { createDocument(input: $input) { document { id } } }"
    scan = Upload.from_bytes(b"abc", filename="a.txt")
    async with served("aiohttp") as (healthie, server):
        await healthie.execute(document, {"input": {"file": scan, "file_string": scan}})
    [request] = server.uploads
    assert variables_of(request)["input"] == {"file": None, "file_string": "data:text/plain;base64,YWJj"}
    assert json.loads(form_of(request)["map"][2]) == {"0": ["variables.input.file"]}


@pytest.mark.parametrize(("source", "library"), PAIRS)
@pytest.mark.slow
async def test_a_refused_upload_is_sent_again_if_it_can_be_read_again(source: str, library: str) -> None:
    make, _, _, again = SOURCES[source]
    async with served(library) as (healthie, server):
        server.answers = [(429, {}), (429, {})]
        if again:
            assert await send(healthie, file=make()) == "1"
            assert len({form_of(each)["0"] for each in server.uploads}) == 1
            assert len(server.uploads) == 3
        else:
            with pytest.raises(RateLimitedError):
                await send(healthie, file=make())
            assert len(server.uploads) == 1


@pytest.mark.parametrize("lost", [0, -1])
async def test_a_lost_create_is_not_sent_again_and_a_lost_read_is(lost: int, library: str) -> None:
    upload = Upload.from_path(on_disk(CONTENT))
    async with served(library) as (healthie, server):
        server.answers = [(lost, {})]
        with pytest.raises(OutcomeUnknownError) as unknown:
            await send(healthie, file=upload)
        assert (unknown.value.verdict, len(server.uploads)) == (Verdict.UNKNOWN, 1)
        server.answers, server.answer = [(lost, {})], {"data": {"document": None}}
        await healthie.execute("query ($f: Upload) { document(id: $f) { id } }", {"f": upload})
        assert len(server.uploads) == 3


@pytest.mark.parametrize(("source", "library"), PAIRS)
@pytest.mark.slow
async def test_what_found_no_connection_was_never_sent_and_is_tried_again(source: str, library: str) -> None:
    make, *_ = SOURCES[source]
    async with served(library) as (healthie, server):
        nobody = {"settings": replace(healthie._calls.settings, url=f"http://127.0.0.1:{free_port()}")}
        upload = make()
        with pytest.raises(NotSentError) as never:
            await send(healthie._view(**nobody), file=upload)
        assert (never.value.verdict, never.value.attempts) == (Verdict.NEVER_SENT, 3)
        assert await send(healthie, file=upload) == "1"
        assert form_of(server.uploads[0])["0"][2] == EXPECTED.get(source, CONTENT)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


PROBLEMS: dict[str, tuple[Callable[[], Any], str]] = {
    "a missing file": (
        lambda: Upload.from_path(f"/nowhere/{PATIENT}.pdf"),
        "input.file.path is the path of a file that does not exist",
    ),
    "a directory": (lambda: Upload.from_path("/"), "input.file.path is the path of a directory"),
    "a number": (
        lambda: Upload.from_path(7),
        "input.file.content must be bytes, a path, a binary file or an asynchronous iterator",
    ),  # type: ignore[arg-type]
    "text": (lambda: Upload("a", "text"), "input.file.content must be bytes, a path"),  # type: ignore[arg-type]
    "a null byte": (lambda: Upload.from_path("a\0b"), "input.file.path is the path of a file that cannot be read"),
    "a text file": (lambda: Upload.from_file(io.StringIO("a")), "must be a file that is opened for bytes"),  # type: ignore[arg-type]
    "a closed file": (lambda: Upload.from_file(closed()), "input.file.content is a file that is closed"),
    "a negative size": (
        lambda: Upload.from_stream(once(), filename="x", size=-1),
        "input.file.size must be a whole number",
    ),
    "no function": (lambda: Upload("x", b"", on_progress=1), "input.file.on_progress must be a function"),  # type: ignore[arg-type]
    "no name": (lambda: Upload(None, b""), "input.file.filename must be a str, not NoneType"),  # type: ignore[arg-type]
}


def closed() -> io.BytesIO:
    file = io.BytesIO(b"a")
    file.close()
    return file


@pytest.mark.parametrize("problem", PROBLEMS)
async def test_what_cannot_be_sent_is_refused_before_anything_is(problem: str) -> None:
    make, text = PROBLEMS[problem]
    async with served("aiohttp") as (healthie, server):
        with pytest.raises(InvalidArgumentError) as refused:
            await send(healthie, file=make())
    assert text in str(refused.value)
    assert PATIENT not in str(refused.value)
    assert server.uploads == []


class Failing(io.BytesIO):
    """A file of a disk that breaks: it has read so many pieces by then."""

    def __init__(self, after: int) -> None:
        super().__init__(CONTENT)
        self.after = after

    def read(self, size: int | None = -1) -> bytes:
        self.after -= 1
        if self.after < 0:
            raise OSError(5, PATIENT)
        return super().read(size)


class Shrinking(io.BytesIO):
    def read(self, size: int | None = -1) -> bytes:
        return super().read(size) if self.tell() == 0 else b""


async def raising() -> AsyncIterator[bytes]:
    yield CONTENT
    raise RuntimeError(PATIENT)


FAILURES: dict[str, tuple[Callable[[], Upload], str]] = {
    "a broken disk": (lambda: Upload.from_file(Failing(2)), "raises OSError"),
    "an iterator that raises": (lambda: Upload.from_stream(raising(), filename="x"), "raises RuntimeError"),
    "an iterator of text": (lambda: Upload.from_stream(once("a"), filename="x"), "yields str, not bytes"),
    "a file that shrinks": (lambda: Upload.from_file(Shrinking(CONTENT)), "holds another number of bytes"),
    "too few bytes": (lambda: Upload.from_stream(once(b"a"), filename="x", size=2), "holds another number of bytes"),
    "too many bytes": (lambda: Upload.from_stream(once(b"abc"), filename="x", size=2), "holds another number of bytes"),
}


@pytest.mark.parametrize("failure", FAILURES)
async def test_a_file_that_cannot_be_read_to_its_end_is_never_told_as_sent(failure: str, library: str) -> None:
    make, text = FAILURES[failure]
    async with served(library) as (healthie, server):
        with pytest.raises(OutcomeUnknownError) as unknown:
            await send(healthie, file=make())
        reason = unknown.value.reason
        assert isinstance(reason, FileError)
        assert text in str(reason)
        assert PATIENT not in f"{unknown.value!r}{unknown.value}{reason.__context__}"
        assert isinstance(pickle.loads(pickle.dumps(reason)), FileError)
        assert server.uploads == []  # the server never got a whole request
        assert await send(healthie, file=Upload("a", b"abc")) == "1"


async def test_a_spent_iterator_and_a_file_in_use_are_not_sent_as_empty_files() -> None:
    async with served("aiohttp") as (healthie, server):
        spent = Upload.from_stream(once(b"abc"), filename="x")
        await send(healthie, file=spent)
        with pytest.raises(FileError, match="was read before; nothing was sent") as refused:
            await send(healthie, file=spent)
        assert refused.value.verdict is Verdict.NEVER_SENT
        with pytest.raises(FileError, match="was read before; nothing was sent"):
            await send(healthie, file=Upload.from_stream(cast("AsyncIterator[bytes]", spent.content), filename="x"))
        shared = Upload.from_file(io.BytesIO(CONTENT))
        both = await asyncio.gather(send(healthie, file=shared), send(healthie, file=shared), return_exceptions=True)
        assert sorted(type(each).__name__ for each in both) == ["FileError", "str"]
        assert await send(healthie, file=shared) == "1"
        path = Upload.from_path(on_disk(CONTENT))
        assert await asyncio.gather(*(send(healthie, file=path) for _ in range(3))) == ["1", "1", "1"]
    assert {len(form_of(each)["0"][2]) for each in server.uploads} == {3, len(CONTENT)}


async def test_progress_is_reported_and_its_errors_hide_nothing(library: str, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[tuple[int, int | None]] = []

    def note(sent: int, total: int | None) -> None:
        seen.append((sent, total))
        raise ValueError(PATIENT)

    async with served(library) as (healthie, _):
        with caplog.at_level(logging.DEBUG):
            assert await send(healthie, file=Upload.from_path(on_disk(CONTENT), on_progress=note)) == "1"
            assert seen == sorted(seen)
            assert (seen[-1], len(seen)) == ((len(CONTENT), len(CONTENT)), 5)
            seen.clear()
            await send(healthie, file_string=Upload.from_stream(once(b"ab", b"c"), filename="x", on_progress=note))
            assert seen[-1] == (3, None)
    assert "on_progress raised ValueError" in caplog.text
    assert PATIENT not in caplog.text


async def endless(reached: asyncio.Event) -> AsyncIterator[bytes]:
    yield b"a" * 100_000
    reached.set()
    await asyncio.Event().wait()


async def test_a_cancelled_upload_leaves_the_pool_usable(library: str) -> None:
    options: dict[str, Any] = {"max_connections": 1} if library == "aiohttp" else {}
    async with served(library, **options) as (healthie, _):
        for _ in range(3):
            reached = asyncio.Event()
            call = asyncio.create_task(send(healthie, file=Upload.from_stream(endless(reached), filename="x")))
            await reached.wait()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
        file = io.BytesIO(CONTENT)
        assert await send(healthie, file=Upload.from_file(file)) == "1"
        assert not file.closed


async def test_an_early_response_counts_and_its_connection_is_not_used_again() -> None:
    reached = asyncio.Event()
    async with served("aiohttp") as (healthie, server):
        server.answers = [(413, {})]
        with pytest.raises(InvalidRequestError) as refused:
            await send(healthie, file=Upload.from_stream(endless(reached), filename="x"))
        assert refused.value.status == 413
        assert await send(healthie, file=Upload("a", b"abc")) == "1"


@pytest.mark.slow
async def test_timeout_counts_from_the_last_piece_and_deadline_from_the_beginning(library: str) -> None:
    async def slow() -> AsyncIterator[bytes]:
        for _ in range(8):
            await asyncio.sleep(0.1)
            yield b"a"

    async with served(library, timeout=0.4) as (healthie, _):
        assert await send(healthie, file=Upload.from_stream(slow(), filename="x")) == "1"
        quick = healthie.with_options(deadline=0.3)
        with pytest.raises(OutcomeUnknownError):
            await send(quick, file=Upload.from_stream(slow(), filename="x"))


async def test_hero_takes_a_file_as_base64() -> None:
    async with file_server() as server:
        server.answer = {"attachment_link": "https://x"}
        async with Hero(
            api_key="k", practice_group_id="1", environment="staging", base_url=server.url, pace=NO_PACE
        ) as hero:
            for file in (Upload.from_path(on_disk(CONTENT)), base64.b64encode(CONTENT).decode()):
                body = CreateAttachmentLinkBody(file_data=file, file_name='a"b')
                await hero.links.create_attachment_link(body=body)
            wrong: Any = CONTENT
            with pytest.raises(InvalidArgumentError, match=r"file_data must be an Upload, or Base64"):
                await hero.links.create_attachment_link(body=CreateAttachmentLinkBody(file_data=wrong))
    sent = [json.loads(body) for _, body in server.uploads]
    assert sent == [{"file_data": base64.b64encode(CONTENT).decode(), "file_name": 'a"b'}] * 2


async def test_any_request_of_hero_takes_files(library: str) -> None:
    options: Any = {"pace": NO_PACE, "environment": "staging"}
    scan = Upload.from_path(on_disk(CONTENT), filename="a.pdf")
    async with file_server() as server, library_client(library) as http_client:
        server.answer = {"id": "1"}
        async with Hero(
            api_key="k", practice_group_id="1", base_url=server.url, http_client=http_client, **options
        ) as hero:
            send = partial(hero.request, "POST", "/v1/files", safety="create")
            await send(json={"day": date(2026, 3, 2), "files": [scan]})
            await send(files={"scan": scan, "day": date(2026, 3, 2), "n": 5})
            with pytest.raises(InvalidArgumentError, match="json and files are two bodies"):
                await send(json={}, files={})
            with pytest.raises(InvalidArgumentError, match=r"files.scan.path is the path of a file that does not"):
                await send(files={"scan": Upload.from_path(f"/nowhere/{PATIENT}")})
    (_, as_json), as_form = server.uploads
    assert json.loads(as_json) == {"day": "2026-03-02", "files": [base64.b64encode(CONTENT).decode()]}
    parts = form_of(as_form)
    assert parts["scan"] == ("a.pdf", "application/pdf", CONTENT)
    assert {name: parts[name][2] for name in ("day", "n")} == {"day": b"2026-03-02", "n": b"5"}


def test_there_is_one_class_that_shows_nothing() -> None:
    assert healthie_api.Upload is Upload
    upload = Upload.from_path(f"/patients/{PATIENT}.pdf")
    assert (repr(upload), upload.content_type) == ("Upload()", "application/pdf")
    assert repr(Upload("a", b"abc")) == "Upload(3 bytes)"
    assert Upload("a", b"abc") == Upload.from_bytes(b"abc", filename="a")
    assert Upload.from_path("/a") == Upload.from_path("/a")

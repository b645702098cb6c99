"""Files that are fetched: whole or not at all, bounded, continued, and never with a key for somebody else."""

from __future__ import annotations

import asyncio
import gzip
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from hero_healthie import (
    NO_PACE,
    NO_RETRY,
    APIError,
    CallEvent,
    FileError,
    Healthie,
    Hero,
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
    RetryPolicy,
    ServerError,
    TransportError,
    download,
)
from tests.support.file_server import LIBRARIES, FileServer, file_server, library_client

CONTENT = bytes(range(256)) * 4_000
PATIENT = "Ada-Lovelace"
OPTIONS: dict[str, Any] = {"retry": RetryPolicy(attempts=4, initial=0.01), "timeout": 5.0}
OTHER_VENDOR = "https://staging-api.gethealthie.com/graphql"


@pytest.fixture(params=LIBRARIES)
def library(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@asynccontextmanager
async def served(library: str = "aiohttp", **options: Any) -> AsyncIterator[tuple[Healthie, FileServer, str]]:
    async with file_server() as server, library_client(library) as http_client:
        server.content = CONTENT
        async with Healthie(
            api_key="secret-key",
            environment="sandbox",
            http_client=http_client,
            pace=NO_PACE,
            **{"base_url": OTHER_VENDOR} | OPTIONS | options,
        ) as healthie:
            yield healthie, server, f"{server.url}/{PATIENT}?X-Amz-Signature=a%2Fb%20c%3D"


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


async def test_a_file_is_saved_whole_and_read_by_its_owner_alone(library: str, tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    to = tmp_path / "scan.pdf"
    to.write_bytes(b"an older one")
    async with served(library) as (healthie, server, url):
        saved = await healthie.download(url, to, on_progress=lambda count, total: seen.append((count, total)))
    assert (saved.path, saved.size, saved.content_type) == (to, len(CONTENT), "application/pdf")
    assert repr(saved) == f"SavedFile({len(CONTENT)} bytes)"
    assert to.read_bytes() == CONTENT
    assert to.stat().st_mode & 0o077 == 0
    assert names(tmp_path) == ["scan.pdf"]
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert seen == sorted(seen)
    assert "secret-key" not in str(server.downloads)
    assert server.downloads[0]["accept-encoding"] == "identity"


async def test_it_needs_no_client(library: str, tmp_path: Path) -> None:
    async with file_server() as server, library_client(library) as http_client:
        server.content = CONTENT
        saved = await download(f"{server.url}/x", to=str(tmp_path / "x"), http_client=http_client)
        assert saved.path.read_bytes() == CONTENT
        with pytest.raises(TypeError, match="did you mean 'timeout'"):
            await download(f"{server.url}/x", to=tmp_path / "x", timeouts=1.0)  # type: ignore[call-arg]


async def test_only_the_vendors_own_host_sees_the_key(library: str, tmp_path: Path) -> None:
    async with file_server() as vendor, file_server() as other, library_client(library) as http_client:
        vendor.content = other.content = CONTENT
        options: dict[str, Any] = {"http_client": http_client, "pace": NO_PACE}
        async with (
            Healthie(api_key="k1", environment="sandbox", base_url=f"{vendor.url}/graphql", **options) as healthie,
            Hero(api_key="k2", practice_group_id="9", environment="staging", base_url=vendor.url, **options) as hero,
        ):
            clients: list[Healthie | Hero] = [healthie, hero]
            for client in clients:
                await client.download(f"{vendor.url}/file", to=tmp_path / "a")
                await client.download(f"{other.url}/file", to=tmp_path / "b")
            vendor.redirect = f"{other.url}/elsewhere"
            for client in clients:
                assert (await client.download(f"{vendor.url}/file", to=tmp_path / "c")).size == len(CONTENT)
    assert [(each.get("authorization") or each["x-api-key"])[-2:] for each in vendor.downloads] == [
        "k1",
        "k2",
        "k1",
        "k2",
    ]
    for each in other.downloads:
        assert not {"authorization", "authorizationsource", "x-api-key", "x-practice-group-id"} & each.keys()
    assert len(other.downloads) == 4


@pytest.mark.slow
async def test_a_lost_connection_is_continued_where_it_broke_off(library: str, tmp_path: Path) -> None:
    async with served(library) as (healthie, server, url):
        server.breaks = [300_000, 200_000]
        saved = await healthie.download(url, to=tmp_path / "x")
        assert saved.path.read_bytes() == CONTENT
        assert [each.get("range") for each in server.downloads] == [None, "bytes=300000-", "bytes=500000-"]


@pytest.mark.parametrize("why", ["no ranges", "a weak tag", "no tag"])
@pytest.mark.slow
async def test_it_begins_anew_where_the_server_does_not_allow_that(why: str, tmp_path: Path) -> None:
    async with served() as (healthie, server, url):
        server.breaks, server.ranges = [300_000], why != "no ranges"
        server.headers = {"a weak tag": {"etag": 'W/"x"'}, "no tag": {"etag": ""}}.get(why, {})
        saved = await healthie.download(url, to=tmp_path / "x", resume=True)
        assert saved.path.read_bytes() == CONTENT
        assert names(tmp_path) == ["x"]


async def test_content_that_changed_meanwhile_is_not_mixed(tmp_path: Path) -> None:
    async with served() as (healthie, server, url):
        server.breaks = [300_000]
        with pytest.raises(TransportError):
            await healthie.with_options(retry=NO_RETRY).download(url, to=tmp_path / "x", resume=True)
        server.content = bytes(reversed(CONTENT))
        saved = await healthie.download(url, to=tmp_path / "x", resume=True)
        assert saved.path.read_bytes() == server.content
        assert names(tmp_path) == ["x"]


@pytest.mark.parametrize("end", ["lost", "cancelled", "timed out", "deadline"])
@pytest.mark.parametrize("resume", [False, True])
@pytest.mark.slow
async def test_an_interrupted_download_leaves_no_half_file(end: str, resume: bool, tmp_path: Path) -> None:
    to = tmp_path / f"{PATIENT}.pdf"
    to.write_bytes(b"an older one")
    async with served(retry=NO_RETRY, **{"timed out": {"timeout": 0.3}}.get(end, {})) as (healthie, server, url):
        server.breaks, server.stall = [300_000], end != "lost"
        client = healthie.with_options(deadline=0.3) if end == "deadline" else healthie
        arrived = asyncio.Event()

        def note(count: int, _: int | None) -> None:
            if count == 300_000:
                arrived.set()

        call = asyncio.create_task(client.download(url, to=to, resume=resume, on_progress=note))
        if end == "cancelled":
            await arrived.wait()
            call.cancel()
        with pytest.raises((APIError, asyncio.CancelledError)):
            await call
        assert to.read_bytes() == b"an older one"
        parts = [each for each in names(tmp_path) if each != to.name]
        assert len(parts) == resume
        assert PATIENT not in str(parts)
        saved = await client.with_options(deadline=20.0).download(f"{url}&new=1", to=to, resume=resume)
        assert saved.path.read_bytes() == CONTENT
        assert server.downloads[-1].get("range") == ("bytes=300000-" if resume else None)
        assert names(tmp_path) == [to.name]


async def test_a_part_that_is_whole_already_needs_nothing_more(tmp_path: Path) -> None:
    async with served(retry=NO_RETRY) as (healthie, server, url):
        server.breaks = [300_000]
        with pytest.raises(TransportError):
            await healthie.download(url, to=tmp_path / "x", resume=True)
        part = tmp_path / names(tmp_path)[0]
        part.write_bytes(CONTENT)
        assert (await healthie.download(url, to=tmp_path / "x", resume=True)).size == len(CONTENT)
        assert (tmp_path / "x").read_bytes() == CONTENT


async def test_it_is_bounded(library: str, tmp_path: Path) -> None:
    async with served(library) as (healthie, server, url):
        with pytest.raises(FileError, match="is larger than max_bytes"):
            await healthie.download(url, to=tmp_path / "x", max_bytes=len(CONTENT) - 1, resume=True)
        server.content = gzip.compress(bytes(10_000_000))
        server.headers = {"content-encoding": "gzip"}
        with pytest.raises(FileError, match="is larger than max_bytes"):
            await healthie.download(url, to=tmp_path / "x", max_bytes=1_000_000)
        assert names(tmp_path) == []
        assert len(server.downloads) == 2
        assert (await healthie.download(url, to=tmp_path / "x", max_bytes=10_000_000)).size == 10_000_000


async def test_a_file_cut_in_its_compression_is_not_whole(tmp_path: Path) -> None:
    async with served(retry=NO_RETRY) as (healthie, server, url):
        server.content, server.headers = gzip.compress(CONTENT)[:-20], {"content-encoding": "gzip"}
        with pytest.raises(TransportError):
            await healthie.download(url, to=tmp_path / "x")
        assert names(tmp_path) == []


STATUSES = {
    403: PermissionDeniedError,
    401: PermissionDeniedError,
    404: NotFoundError,
    410: NotFoundError,
    500: ServerError,
}


@pytest.mark.parametrize("status", STATUSES)
async def test_a_refusal_says_what_to_do_and_nothing_of_the_link(
    status: int, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    events: list[CallEvent] = []
    with caplog.at_level(logging.DEBUG):
        async with served(on_call=events.append, retry=NO_RETRY) as (healthie, server, url):
            server.status = status
            with pytest.raises(STATUSES[status]) as refused:
                await healthie.download(url, to=tmp_path / PATIENT)
    if status == 403:
        assert "expire within seconds" in str(refused.value)
    assert (refused.value.operation, refused.value.status) == ("healthie.download", status)
    assert [each.operation for each in events] == ["healthie.download"]
    told = f"{refused.value!r} {refused.value} {events} {caplog.text}"
    assert PATIENT not in told
    assert "Signature" not in told
    assert refused.value.__context__ is None
    assert names(tmp_path) == []


BAD: dict[str, tuple[Any, Any, str]] = {
    "no text": (7, "x", "url is not a URL"),
    "no scheme": ("/file", "x", "url must begin with https://"),
    "plain http": ("http://example.org/a", "x", "url must begin with https://"),
    "a file": ("file:///etc/passwd", "x", "url must begin with https://"),
    "white space": ("https://example.org/a b", "x", "url is not a URL"),
    "a password": ("https://u:p@example.org/", "x", "url must not hold a user name or password"),
    "half a pair": ("https://example.org/\ud800", "x", "url is not a URL"),
    "no path": ("https://example.org/", 7, "to must be the path of a file"),
    "an empty path": ("https://example.org/", "", "to must be the path of a file"),
    "a directory": ("https://example.org/", ".", "to must be the path of a file"),
    "another directory": ("https://example.org/", "tests", "to is a directory"),
    "no directory": ("https://example.org/", f"/{PATIENT}/x", "to is in a directory that does not exist"),
    "a null byte": ("https://example.org/", "a\0b", "to is a path that cannot be used"),
    "half of a pair": ("https://example.org/", "\ud800", "to is a path that cannot be used"),
}


@pytest.mark.parametrize("bad", BAD)
async def test_what_cannot_be_right_is_refused_at_once(bad: str) -> None:
    url, to, text = BAD[bad]
    with pytest.raises(InvalidArgumentError) as refused:
        await download(url, to)
    assert str(refused.value).startswith(text)
    assert PATIENT not in str(refused.value)
    with pytest.raises(InvalidArgumentError, match="max_bytes must be"):
        await download("https://example.org/a", "x", max_bytes=0)


@pytest.mark.parametrize("location", ["http://example.org/x", "ftp://127.0.0.1/x", "//u:p@127.0.0.1/x", "loop"])
async def test_redirects_lead_to_no_other_scheme_and_end(location: str, tmp_path: Path) -> None:
    async with served(retry=NO_RETRY) as (healthie, server, url):
        server.redirect = url if location == "loop" else location
        with pytest.raises(ServerError, match=r"redirects too often|no https URL"):
            await healthie.download(url, to=tmp_path / "x")
        assert len(server.downloads) == (6 if location == "loop" else 1)


async def test_a_place_that_cannot_be_written_is_told_without_its_name(tmp_path: Path) -> None:
    async with served() as (healthie, server, url):
        target = tmp_path / ("x" * 250)
        assert (await healthie.download(url, to=target)).size == len(CONTENT)
        folder = tmp_path / PATIENT
        folder.mkdir()

        def vanish(_: int, __: int | None) -> None:
            for each in folder.iterdir():
                each.unlink()
            folder.rmdir()

        server.breaks = []
        server.content = b"small"
        with pytest.raises(FileError) as failed:
            await healthie.download(url, to=folder / "x", on_progress=vanish)
        assert "cannot be written (No such file or directory)" in str(failed.value)
        assert PATIENT not in f"{failed.value!r}{failed.value.__context__}"

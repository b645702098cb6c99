"""Whatever a server answers: one of our errors, in bounded memory and time, and the client works on afterwards."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import httpx2
import pytest

from healthie_api import CreateTaskInput
from hero_healthie import (
    NO_PACE,
    APIError,
    Healthie,
    Hero,
    OutcomeUnknownError,
    ResponseDecodeError,
    RetryPolicy,
    Verdict,
)
from tests.support.servers import ANSWERS, HEAD, WebhookResponse, endless, hostile_server, packed, whole

LIMIT = 1024 * 1024
PATIENT: dict[str, Any] = {
    "timeout": 20,
    "deadline": 40,
    "retry": RetryPolicy(attempts=2, initial=0.01),
    "max_response_bytes": LIMIT,
    "pace": NO_PACE,
}
IMPATIENT = {"timeout": 0.4, "deadline": 0.6}
ENGINES: dict[str, Callable[[], Any]] = {
    "built-in": lambda: None,
    "httpx": httpx.AsyncClient,
    "httpx2": httpx2.AsyncClient,
}
GOOD = json.dumps({"data": [], "count": 0}).encode()


@pytest.fixture(params=ENGINES)
async def http_client(request: pytest.FixtureRequest) -> AsyncIterator[Any]:
    client = ENGINES[request.param]()
    yield client
    if client is not None:
        await client.aclose()


def hero_for(url: str, http_client: Any = None, **options: Any) -> Hero:
    return Hero(
        api_key="k",
        practice_group_id="42",
        environment="staging",
        base_url=url,
        http_client=http_client,
        **{**PATIENT, **options},
    )


def healthie_for(url: str, http_client: Any = None, **options: Any) -> Healthie:
    return Healthie(api_key="k", environment="sandbox", base_url=url, http_client=http_client, **{**PATIENT, **options})


@pytest.mark.parametrize("name", ANSWERS)
async def test_every_hostile_answer_is_one_of_our_errors(name: str, http_client: Any) -> None:
    async with (
        hostile_server(ANSWERS[name]()) as url,
        hero_for(url, http_client, **IMPATIENT) as hero,
        healthie_for(url, http_client, **IMPATIENT) as healthie,
    ):
        calls: list[Awaitable[Any]] = [
            hero.invoicing.list_coupons(),
            healthie.queries.current_user(),
            healthie.mutations.create_task(input=CreateTaskInput(content="x")),
        ]
        async with asyncio.timeout(20):
            for call in calls:
                with pytest.raises(APIError):
                    await call


async def test_the_same_client_serves_the_next_call(http_client: Any) -> None:
    turn: list[WebhookResponse] = []

    async def by_turns(writer: asyncio.StreamWriter) -> None:
        await turn[-1](writer)

    async with hostile_server(by_turns) as url, hero_for(url, http_client, timeout=0.3, deadline=0.3) as hero:
        for response in [make() for name, make in ANSWERS.items() if "bomb" not in name]:
            turn.append(response)
            with pytest.raises(APIError):
                await hero.invoicing.list_coupons()
            turn.append(whole(GOOD))
            assert (await hero.with_options(timeout=5, deadline=5).invoicing.list_coupons()).items == []


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
async def test_a_packed_answer_of_the_allowed_size_is_read(encoding: str) -> None:
    import gzip
    import zlib

    body = json.dumps({"data": [], "count": 0, "padding": "x" * (LIMIT // 2)}).encode()
    small = {"gzip": gzip.compress, "deflate": zlib.compress}[encoding](body)
    async with hostile_server(packed(encoding, small)) as url, hero_for(url) as hero:
        assert (await hero.invoicing.list_coupons()).items == []


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "raw deflate"])
async def test_a_borrowed_client_reads_packed_answers(encoding: str) -> None:
    import gzip
    import zlib

    pack: dict[str, Callable[[bytes], bytes]] = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "raw deflate": lambda body: zlib.compress(body)[2:-4],
    }
    async with (
        hostile_server(packed(encoding.rsplit(maxsplit=1)[-1], pack[encoding](GOOD))) as url,
        httpx.AsyncClient() as client,
        hero_for(url, client) as hero,
    ):
        assert (await hero.invoicing.list_coupons()).items == []


@pytest.mark.parametrize(("size", "fits"), [(LIMIT, True), (LIMIT + 1, False)])
async def test_the_limit_is_exact(size: int, fits: bool, http_client: Any) -> None:
    body = GOOD + b" " * (size - len(GOOD))
    async with hostile_server(whole(body)) as url, hero_for(url, http_client) as hero:
        if fits:
            assert (await hero.invoicing.list_coupons()).items == []
            return
        with pytest.raises(ResponseDecodeError, match="max_response_bytes") as caught:
            await hero.invoicing.list_coupons()
    assert (caught.value.attempts, caught.value.status, caught.value.verdict) == (1, 200, Verdict.DONE)


async def test_a_mutation_whose_answer_is_too_large_may_have_been_done() -> None:
    async with hostile_server(whole(b" " * (LIMIT + 1))) as url, healthie_for(url) as healthie:
        with pytest.raises(OutcomeUnknownError, match="max_response_bytes"):
            await healthie.mutations.create_task(input=CreateTaskInput(content="x"))


async def test_text_with_a_byte_order_mark_is_read() -> None:
    async with hostile_server(whole(b"\xef\xbb\xbf" + GOOD)) as url, hero_for(url) as hero:
        assert (await hero.invoicing.list_coupons()).items == []


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "application/json; charset=utf-8",
        "Application/JSON",
        "application/problem+json",
        "text/plain",
    ],
)
async def test_content_types_that_may_be_json(content_type: str) -> None:
    response = whole(GOOD, headers=f"content-type: {content_type}\r\n")
    async with hostile_server(response) as url, hero_for(url) as hero:
        assert (await hero.invoicing.list_coupons()).items == []


async def test_a_drip_ends_with_the_deadline_not_with_the_last_byte() -> None:
    drip = endless(HEAD + b"content-length: 100000\r\n\r\n", b" ", pause=0.05)
    async with hostile_server(drip) as url, hero_for(url, timeout=60, deadline=0.5) as hero:
        started = asyncio.get_running_loop().time()
        with pytest.raises(APIError):
            await hero.invoicing.list_coupons()
        assert asyncio.get_running_loop().time() - started < 30  # of the 5,000 s that the body would take


PEAK = """
import asyncio, resource, sys
import httpx
from hero_healthie import NO_PACE, APIError
from tests.support.servers import ANSWERS, BOMB_SIZE, hostile_server
from tests.hostile.test_hostile_responses import hero_for

async def main(engine):
    answers = [ANSWERS[name]() for name in ("a gzip bomb", "a brotli bomb", "an endless body")]
    client = httpx.AsyncClient() if engine == "httpx" else None
    async def once(answer):
        async with hostile_server(answer) as url, hero_for(url, client, timeout=10, deadline=20) as hero:
            try:
                await hero.invoicing.list_coupons()
            except APIError:
                return
            raise SystemExit("no error")
    from tests.support.servers import whole
    await once(whole(b"[]"))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for answer in answers:
        await once(answer)
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024)

asyncio.run(main(sys.argv[1]))
"""


@pytest.mark.parametrize("transport", ["built-in", "httpx"])
def test_bombs_do_not_fill_the_memory(transport: str) -> None:
    done = subprocess.run([sys.executable, "-c", PEAK, transport], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    # Three answers of 128 megabytes and more against a limit of one megabyte; buffers and sockets take their share.
    assert int(done.stdout) < 48 * 1024 * 1024

"""SDKs of other vendors, each reading one small object over the loopback server: what a call costs in the field."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from benchmarks.contenders.kind import CallOnce

KEY = "sk_test_made_up"


@asynccontextmanager
async def openai(url: str, ca_file: str | None) -> AsyncGenerator[CallOnce]:
    """`models.retrieve` of openai."""
    from openai import AsyncOpenAI

    async with AsyncOpenAI(api_key=KEY, base_url=f"{url}/v1", timeout=None) as client:
        yield lambda: client.models.retrieve("m")


@asynccontextmanager
async def stripe(url: str, ca_file: str | None) -> AsyncGenerator[CallOnce]:
    """`invoices.update_async` of stripe, over httpx."""
    from stripe import HTTPXClient, StripeClient

    carrier = HTTPXClient(timeout=600)
    client = StripeClient(KEY, base_addresses={"api": url}, http_client=carrier)
    try:
        yield lambda: client.v1.invoices.update_async("in_1", {"description": "Thank you"})
    finally:
        await carrier.close_async()


@asynccontextmanager
async def githubkit(url: str, ca_file: str | None) -> AsyncGenerator[CallOnce]:
    """`rate_limit.get` of githubkit, its cache off."""
    from githubkit import GitHub

    async with GitHub(KEY, base_url=url, timeout=None, http_cache=False, auto_retry=False) as client:

        async def call() -> object:
            return (await client.rest.rate_limit.async_get()).parsed_data

        yield call

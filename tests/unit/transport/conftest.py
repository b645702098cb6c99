"""Connections that httpx, or an event loop that is not shut down, leave to the garbage collector are collected."""

from __future__ import annotations

import gc
import warnings
from collections.abc import Iterator

import pytest

OPEN_SERVERS = ("test_aiohttp", "test_http_client", "test_never_sent", "test_pools", "test_proxies")


@pytest.fixture(autouse=True)
def _collect(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if request.path.stem in OPEN_SERVERS:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            gc.collect()

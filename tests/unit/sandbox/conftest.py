"""A sandbox of its own for these tests, and plain httpx clients of it."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from hero_healthie.sandbox import Sandbox

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # httpx would load every authority of the system for each client
GraphQL = Callable[..., dict[str, Any]]


@pytest.fixture(scope="package")
def running_sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox: Sandbox) -> Sandbox:
    running_sandbox.reset()
    return running_sandbox


@pytest.fixture
def hero_api(sandbox: Sandbox) -> Iterator[httpx.Client]:
    headers = {"x-api-key": sandbox.hero_api_key, "x-practice-group-id": sandbox.hero_practice_group_id}
    with httpx.Client(base_url=sandbox.hero_url, headers=headers, timeout=10, trust_env=False, verify=NO_TLS) as client:
        yield client


@pytest.fixture
def healthie_api(sandbox: Sandbox) -> Iterator[httpx.Client]:
    headers = {
        "authorization": f"Basic {sandbox.healthie_api_key}",
        "authorizationsource": "API",
        "healthie-graphql-api-version": "2026-07-01",
    }
    with httpx.Client(
        base_url=sandbox.healthie_url, headers=headers, timeout=10, trust_env=False, verify=NO_TLS
    ) as client:
        yield client


@pytest.fixture
def graphql(sandbox: Sandbox, healthie_api: httpx.Client) -> GraphQL:
    def run(query: str, **variables: Any) -> dict[str, Any]:
        response = healthie_api.post(sandbox.healthie_url, json={"query": query, "variables": variables})
        assert response.status_code == 200, response.text
        return response.json()

    return run

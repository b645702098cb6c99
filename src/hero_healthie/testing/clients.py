"""Make clients of a sandbox."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any, Unpack

from hero_healthie._call.arguments import check_setting
from hero_healthie._client.base import Client
from hero_healthie._client.config import ClientOptions
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero
from hero_healthie.hero.locations import paths_in
from hero_healthie.sandbox import Sandbox


def hero_client(
    sandbox: Sandbox,
    *,
    api_key: str | None = None,
    practice_group_id: str | None = None,
    **options: Unpack[ClientOptions],
) -> Hero:
    """Return a client of Hero that calls a sandbox.

    Args:
        sandbox: a running one; with `http_client=sandbox.http_client` it need not run.
        api_key: the key; the sandbox's first one by default.
        practice_group_id: the practice group; the first one by default.
        **options: see `ClientOptions`.

    Raises:
        ConfigurationError: a setting cannot work.
    """
    check_setting("sandbox", sandbox, Sandbox, "a Sandbox")
    return Hero(
        api_key=sandbox.hero_api_key if api_key is None else api_key,
        practice_group_id=sandbox.hero_practice_group_id if practice_group_id is None else practice_group_id,
        environment="staging",
        base_url=sandbox.hero_url,
        operation_paths=paths_in(sandbox.environ.get("HERO_OPERATION_PATHS")),
        **options,
    )


def healthie_client(sandbox: Sandbox, *, api_key: str | None = None, **options: Unpack[ClientOptions]) -> Healthie:
    """Return a client of Healthie that calls a sandbox.

    Args:
        sandbox: a running one; with `http_client=sandbox.http_client` it need not run.
        api_key: the key; that of the sandbox's first user by default.
        **options: see `ClientOptions`.

    Raises:
        ConfigurationError: a setting cannot work.
    """
    check_setting("sandbox", sandbox, Sandbox, "a Sandbox")
    return Healthie(
        api_key=sandbox.healthie_api_key if api_key is None else api_key,
        environment="sandbox",
        base_url=sandbox.healthie_url,
        **options,
    )


def close(client: Client[Any]) -> None:
    """Close a client where no event loop runs, whichever loop it was used in."""
    with suppress(RuntimeError):  # one runs after all: it closes the connections when it ends
        asyncio.get_running_loop()
        return
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(client.aclose())
    finally:
        loop.close()

"""Make clients of a sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, TypeVar, Unpack
from weakref import WeakSet

from hero_healthie._call.arguments import check_setting
from hero_healthie._call.call import Call
from hero_healthie._client.base import Client
from hero_healthie._client.config import ClientOptions
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero
from hero_healthie.hero.locations import paths_in
from hero_healthie.sandbox import Sandbox

T = TypeVar("T")


def hero_client(
    sandbox: Sandbox,
    *,
    api_key: str | None = None,
    practice_group_id: str | None = None,
    operation_paths: Mapping[str, str] | None = None,
    **options: Unpack[ClientOptions],
) -> Hero:
    """Return a client of Hero that calls a sandbox.

    Args:
        sandbox: a running one; with `http_client=sandbox.http_client` it need not run.
        api_key: the key; the sandbox's first one by default.
        practice_group_id: the practice group; the first one by default.
        operation_paths: see `Hero`; by default what `sandbox.locate_hero` said.
        **options: see `ClientOptions`.

    Raises:
        ConfigurationError: a setting cannot work.

    Example:
        async with hero_client(sandbox) as hero:
            print((await hero.invoicing.list_coupons()).items)
    """
    check_setting("sandbox", sandbox, Sandbox, "a Sandbox")
    located = paths_in(sandbox.environ.get("HERO_OPERATION_PATHS")) if operation_paths is None else operation_paths
    return Hero(
        api_key=sandbox.hero_api_key if api_key is None else api_key,
        practice_group_id=sandbox.hero_practice_group_id if practice_group_id is None else practice_group_id,
        environment="staging",
        base_url=sandbox.hero_url,
        operation_paths=located,
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

    Example:
        async with healthie_client(sandbox) as healthie:
            print((await healthie.queries.current_user()).id)
    """
    check_setting("sandbox", sandbox, Sandbox, "a Sandbox")
    return Healthie(
        api_key=sandbox.healthie_api_key if api_key is None else api_key,
        environment="sandbox",
        base_url=sandbox.healthie_url,
        **options,
    )


class UsedLoops:
    """Notes the event loops in which the calls of a client are made, to close its connections there."""

    def __init__(self) -> None:
        self._loops: WeakSet[asyncio.AbstractEventLoop] = WeakSet()

    async def __call__(self, call: Call, send: Callable[[Call], Coroutine[Any, Any, T]], /) -> T:
        """Send a call, as an interceptor does."""
        self._loops.add(asyncio.get_running_loop())
        return await send(call)

    def close(self, client: Client[Any]) -> None:
        """Close a client, where no event loop runs; a loop that is closed has closed its connections itself."""
        for loop in [each for each in self._loops if not each.is_closed() and not each.is_running()]:
            loop.run_until_complete(client.aclose())

"""What a contender is, and the list of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Literal

CallOnce = Callable[[], Awaitable[object]]
Open = Callable[[str, str | None], AbstractAsyncContextManager[CallOnce]]
"""Opens a client of a URL (and of the certificate authority to trust, if any) and gives its call."""


@dataclass(frozen=True, slots=True)
class Contender:
    """One way to make the same call."""

    name: str
    api: Literal["hero", "healthie", "other"]
    module: str
    function: str
    label: str
    httpx2: bool = False
    """Whether `httpx` is httpx2 in its process, for clients that were generated for httpx."""


CONTENDERS = (
    Contender("hero/facade", "hero", "hero", "facade", "hero_healthie"),
    Contender("hero/facade-whole", "hero", "hero", "facade_whole", "hero_healthie, answers of any size"),
    Contender("hero/engine", "hero", "hero", "engine", "bare transport (aiohttp)"),
    Contender("hero/engine-whole", "hero", "hero", "engine_whole", "bare transport, answers of any size"),
    Contender("hero/aiohttp", "hero", "hero", "aiohttp_alone", "aiohttp + json.loads"),
    Contender("hero/stock-httpx2", "hero", "hero", "stock", "openapi-python-client, httpx2", httpx2=True),
    Contender("hero/httpx2", "hero", "hero", "httpx_alone", "httpx2", httpx2=True),
    Contender("hero/facade-httpx", "hero", "hero", "facade_over_httpx", "hero_healthie, http_client=httpx"),
    Contender("hero/httpx", "hero", "hero", "httpx_alone", "httpx"),
    Contender("hero/stock", "hero", "hero", "stock", "openapi-python-client, httpx"),
    Contender("healthie/facade", "healthie", "healthie", "facade", "hero_healthie"),
    Contender("healthie/facade-whole", "healthie", "healthie", "facade_whole", "hero_healthie, answers of any size"),
    Contender("healthie/engine", "healthie", "healthie", "engine", "bare transport (aiohttp)"),
    Contender("healthie/engine-whole", "healthie", "healthie", "engine_whole", "bare transport, answers of any size"),
    Contender("healthie/aiohttp", "healthie", "healthie", "aiohttp_alone", "aiohttp + json.loads"),
    Contender("healthie/gql", "healthie", "healthie", "gql_over_aiohttp", "gql, aiohttp"),
    Contender("healthie/stock-httpx2", "healthie", "healthie", "stock", "ariadne-codegen, httpx2", httpx2=True),
    Contender("healthie/httpx2", "healthie", "healthie", "httpx_alone", "httpx2", httpx2=True),
    Contender("healthie/facade-httpx", "healthie", "healthie", "facade_over_httpx", "hero_healthie, http_client=httpx"),
    Contender("healthie/httpx", "healthie", "healthie", "httpx_alone", "httpx"),
    Contender("healthie/stock", "healthie", "healthie", "stock", "ariadne-codegen, httpx"),
    Contender("other/openai", "other", "others", "openai", "openai"),
    Contender("other/stripe", "other", "others", "stripe", "stripe"),
    Contender("other/githubkit", "other", "others", "githubkit", "githubkit"),
)
"""In the order of their turns: those that targets compare with each other come next to each other."""

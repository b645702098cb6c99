"""Remember handled deliveries in Redis, for processes on several machines (`pip install 'hero-healthie[redis]'`)."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, Protocol, cast

from hero_healthie.errors import ConfigurationError, WebhookStoreError
from hero_healthie.webhooks.stores.base import Claim
from hero_healthie_runtime.tracebacks import takes_secrets

if TYPE_CHECKING:
    from redis.asyncio import Redis

PREFIX = "hero-healthie:webhooks:"
COMMAND_TIMEOUT = 2.0
"""Seconds that one command may take."""

# A value is `D` for done, or `L` and the token that holds the lease; Redis deletes expired ones. Each script may run
# twice, as the client sends it again after a broken connection.
_CLAIM = """
if redis.call('SET', KEYS[1], 'L' .. ARGV[1], 'NX', 'PX', ARGV[2]) then return 'granted' end
local held = redis.call('GET', KEYS[1])
if held == 'L' .. ARGV[1] then return 'granted' end
if held == 'D' then return 'done' end
return 'busy'
"""
_RENEW = """
local held = redis.call('GET', KEYS[1])
if held and held ~= 'L' .. ARGV[1] then return 0 end
redis.call('SET', KEYS[1], 'L' .. ARGV[1], 'PX', ARGV[2])
return 1
"""
_DONE = """
local held = redis.call('GET', KEYS[1])
if held and held ~= 'D' and held ~= 'L' .. ARGV[1] then return 0 end
redis.call('SET', KEYS[1], 'D', 'PX', ARGV[2])
return 1
"""
_RELEASE = """
if redis.call('GET', KEYS[1]) == 'L' .. ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
"""


class _Script(Protocol):
    def __call__(self, *, keys: list[str], args: list[str | int]) -> Awaitable[Any]: ...


@takes_secrets
class RedisStore:
    """Remember in Redis, for all processes that use it. Redis gets digests, no bodies.

    A Redis that loses data (no persistence, or an eviction policy other than `noeviction`) makes deliveries run again,
    and never loses one.

    Args:
        redis: the URL of a Redis, or a `redis.asyncio.Redis`, which the caller closes.
        prefix: the start of the names of keys.

    Raises:
        ConfigurationError: `redis` is neither, or the extra is not installed.
    """

    def __init__(self, redis: str | Redis, *, prefix: str = PREFIX) -> None:
        if isinstance(redis, str):
            if not redis.startswith(("redis://", "rediss://", "unix://")):
                raise ConfigurationError(
                    "RedisStore: redis must be a URL that begins with redis://, rediss:// or unix://"
                )
        elif not hasattr(redis, "register_script"):
            raise ConfigurationError("RedisStore: redis must be a URL or a redis.asyncio.Redis")
        try:
            import redis as _  # noqa: F401, PLC0415 (an extra: fail here rather than at the first delivery)
        except ImportError:
            raise ConfigurationError("RedisStore needs an extra: pip install 'hero-healthie[redis]'") from None
        self._given = redis
        self._prefix = prefix
        self._redis: Redis | None = None
        self._scripts: dict[str, _Script] = {}

    async def open(self) -> None:
        """See `DeliveryStore.open`."""
        if self._redis is None:
            self._redis = _connected(self._given) if isinstance(self._given, str) else self._given
            register = cast("Any", self._redis).register_script  # typed for both kinds of client
            self._scripts = {text: register(text) for text in (_CLAIM, _RENEW, _DONE, _RELEASE)}

    async def close(self) -> None:
        """See `DeliveryStore.close`."""
        redis, self._redis = self._redis, None
        if redis is not None and isinstance(self._given, str):
            await redis.aclose()

    async def claim(self, key: str, token: str, *, lease: float) -> Claim:
        """See `DeliveryStore.claim`."""
        response = await self._run(_CLAIM, key, token, lease)
        return Claim(response.decode() if isinstance(response, bytes) else response)

    async def renew(self, key: str, token: str, *, lease: float) -> bool:
        """See `DeliveryStore.renew`."""
        return bool(await self._run(_RENEW, key, token, lease))

    async def done(self, key: str, token: str, *, remember: float) -> bool:
        """See `DeliveryStore.done`."""
        return bool(await self._run(_DONE, key, token, remember))

    async def release(self, key: str, token: str) -> None:
        """See `DeliveryStore.release`."""
        await self._run(_RELEASE, key, token, 0)

    async def _run(self, script: str, key: str, token: str, seconds: float) -> Any:
        from redis.exceptions import RedisError  # noqa: PLC0415 (an extra)

        if self._redis is None:
            raise WebhookStoreError("the store for webhooks is not open; use `async with webhooks:`")
        try:
            return await self._scripts[script](keys=[self._prefix + key], args=[token, max(1, round(seconds * 1000))])
        except (RedisError, OSError, TimeoutError) as error:
            raise WebhookStoreError(f"the Redis for webhooks cannot be used now ({type(error).__name__})") from None


def _connected(url: str) -> Redis:
    from redis.asyncio import Redis  # noqa: PLC0415 (an extra)

    opened: Redis = cast("Any", Redis).from_url(  # partly untyped in the library
        url, socket_connect_timeout=COMMAND_TIMEOUT, socket_timeout=COMMAND_TIMEOUT
    )
    return opened

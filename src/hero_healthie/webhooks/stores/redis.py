"""Remember handled deliveries in Redis, for processes on several machines (`pip install 'hero-healthie[redis]'`)."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, Protocol, cast

from hero_healthie._ratelimit.policy import check_redis
from hero_healthie.errors import ConfigurationError, WebhookStoreError
from hero_healthie.webhooks.checks import is_text
from hero_healthie.webhooks.stores.base import Claim
from hero_healthie_runtime.tracebacks import takes_secrets

if TYPE_CHECKING:
    from redis.asyncio import Redis

PREFIX = "hero-healthie:webhooks:"
COMMAND_TIMEOUT = 2.0
"""Seconds that one command may take."""

# A value is `D` for done, or `L` and the token that holds the lease; Redis deletes expired ones. Each script may run
# twice, as the client sends it again after a broken connection. What is neither was written by something else: nothing
# is known of that delivery, so it is not handled, and the value stays as it is.
_CLAIM = """
if redis.call('SET', KEYS[1], 'L' .. ARGV[1], 'NX', 'PX', ARGV[2]) then return 'granted' end
local held = redis.call('GET', KEYS[1])
if held == 'L' .. ARGV[1] then return 'granted' end
if held == 'D' then return 'done' end
if string.sub(held, 1, 1) == 'L' then return 'busy' end
return 'foreign'
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

    Example:
        webhooks = Webhooks(hero=HeroVerifier("the signing key"), store=RedisStore("redis://localhost"))
    """

    def __init__(self, redis: str | Redis, *, prefix: str = PREFIX) -> None:
        try:
            check_redis(redis, "RedisStore")  # here rather than at the first delivery
        except ImportError:
            raise ConfigurationError("RedisStore needs an extra: pip install 'hero-healthie[redis]'") from None
        if not is_text(prefix) or not prefix.isprintable():
            raise ConfigurationError("RedisStore: prefix must be printable text")
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
        try:
            return Claim(response.decode() if isinstance(response, bytes) else response)
        except ValueError:
            raise self._foreign() from None

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
            if "WRONGTYPE" in str(error):
                raise self._foreign() from None
            raise WebhookStoreError(f"the Redis for webhooks cannot be used now ({type(error).__name__})") from None
        except UnicodeEncodeError:
            raise ConfigurationError("a key or token that has no UTF-8 cannot be stored") from None
        except RuntimeError:
            raise WebhookStoreError(
                "the Redis for webhooks cannot be used: its connections belong to another event loop"
            ) from None

    def _foreign(self) -> WebhookStoreError:
        return WebhookStoreError(
            f"a key of the Redis for webhooks holds a value that RedisStore did not write, under the prefix "
            f"{self._prefix!r}: give another prefix, or delete these keys"
        )


def _connected(url: str) -> Redis:
    from redis.asyncio import Redis  # noqa: PLC0415 (an extra)

    opened: Redis = cast("Any", Redis).from_url(  # partly untyped in the library
        url, socket_connect_timeout=COMMAND_TIMEOUT, socket_timeout=COMMAND_TIMEOUT
    )
    return opened

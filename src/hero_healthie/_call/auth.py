"""Keys, the headers that carry them, and the headers of every call."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn, TypeAlias
from weakref import WeakKeyDictionary

from hero_health_api.security import KEY_HEADER, KEY_PREFIX, TENANT_HEADER
from hero_healthie._version import __version__
from hero_healthie.errors import ConfigurationError

COMMON_HEADERS = {"accept": "application/json", "user-agent": f"hero-healthie/{__version__}"}

ApiKey: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""A key, or a function that returns it: called before the first call, and once more when the key was not accepted."""


class Secret:
    """A value that never shows in a repr and is never pickled."""

    __slots__ = ("__value",)

    def __init__(self, value: str, *, argument: str = "api_key") -> None:
        self.__value = header_value(value, argument)

    def reveal(self) -> str:
        """Return the value itself."""
        return self.__value

    def __repr__(self) -> str:
        return "Secret(***)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self.reveal() == other.reveal()

    def __hash__(self) -> int:
        return hash(self.__value)

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a key cannot be pickled; create the client where it is used")


class KeyFunction:
    """A function that returns the key. What it returned is kept until the vendor does not accept it."""

    __slots__ = ("__ask", "__known", "_locks")

    def __init__(self, ask: Callable[[], str | Awaitable[str]]) -> None:
        self.__ask = ask
        self.__known: Secret | None = None
        self._locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    async def key(self, stale: Secret | None = None) -> Secret:
        """Return the key; of the calls that do not know one, or whose one is `stale`, only the first asks.

        Raises:
            ConfigurationError: what the function returned cannot be sent.
            Exception: what it raised.
        """
        known = self.__known
        if known is None or known is stale:
            async with self._locks.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
                known = self.__known
                if known is None or known is stale:
                    value = self.__ask()
                    if inspect.isawaitable(value):
                        value = await value
                    known = self.__known = Secret(value, argument="what api_key() returned")
        return known

    def forget(self, stale: Secret) -> None:
        """Ask again for the next call, unless that was done already."""
        if self.__known is stale:
            self.__known = None

    def __repr__(self) -> str:
        return "KeyFunction(***)"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a key cannot be pickled; create the client where it is used")


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Signer:
    """Adds the key to requests of a client whose key is a function's."""

    key: KeyFunction
    headers: Callable[[Secret], Mapping[str, str]]
    """Returns the headers that carry a key."""
    account: Callable[[Secret], str]
    """Returns the name of a key, see `account_name`."""
    forbids_wrong_keys: bool
    """Whether the vendor answers a wrong key as it does what a key may not do: with 403."""


def secret_key(api_key: ApiKey) -> Secret | KeyFunction:
    """Return what holds the key, or the function that returns it.

    Raises:
        ConfigurationError: it is neither, or cannot be sent.
    """
    return KeyFunction(api_key) if callable(api_key) else Secret(api_key)


def header_value(value: str, argument: str) -> str:
    """Return the value if it can be sent as a header.

    Raises:
        ConfigurationError: it is missing, empty, or holds characters that a header cannot carry.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{argument} must be a string, not {type(value).__name__}")
    if not value.strip():
        raise ConfigurationError(f"{argument} is empty")
    if value != value.strip():
        raise ConfigurationError(f"{argument} must not begin or end with white space")
    if not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"{argument} holds characters that a header cannot carry")
    return value


def hero_key_headers(api_key: Secret) -> dict[str, str]:
    """Return the header that carries a key of Hero, named as its description names it."""
    return {} if KEY_HEADER is None else {KEY_HEADER: KEY_PREFIX + api_key.reveal()}


def hero_tenant_headers(practice_group_id: str) -> dict[str, str]:
    """Return the header that says which practice group a call is for."""
    return {} if TENANT_HEADER is None else {TENANT_HEADER: practice_group_id}


def healthie_key_headers(api_key: Secret) -> dict[str, str]:
    """Return the headers that carry a key of Healthie; its `Basic` takes the key as it is, not base64."""
    return {"authorization": f"Basic {api_key.reveal()}", "authorizationsource": "API"}


def healthie_tenant_headers(api_version: str, shard_id: str | None) -> dict[str, str]:
    """Return the headers that say which version of the API, and which shard, a call is for."""
    shard = {} if shard_id is None else {"authorizationshard": shard_id}
    return {"healthie-graphql-api-version": api_version, **shard}

"""Tokens for Elements: kept while they are good, renewed in time, one renewal for all who wait for it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from hero_healthie.errors import APIError

LIFETIME = 1800.0
"""Seconds for which a token is good, as the vendor's page says."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token, and when it was asked for, by both clocks.

    Attributes:
        value: the token.
        lifetime: seconds that it is good for, from the moment on at which it was asked for.
        asked: that moment by the clock of the loop.
        asked_at: the same in seconds since 1970; that clock goes on while a machine sleeps.
    """

    value: str = field(repr=False)
    lifetime: float
    asked: float
    asked_at: float

    def left(self) -> float:
        """Return for how many seconds it is good from now on."""
        age = max(asyncio.get_running_loop().time() - self.asked, time.time() - self.asked_at)
        return self.lifetime - age


class TokenCache:
    """The tokens of a client and of its views, by what they are for. Each event loop has its own."""

    def __init__(self) -> None:
        self._tokens: dict[object, Token] = {}
        self._renewals: dict[object, asyncio.Task[Token]] = {}

    async def get(self, key: object, least: float, renew: Callable[[], Awaitable[Token]]) -> Token:
        """Return a token that is good for at least so many seconds, or one that was just renewed.

        Where a renewal fails while the token is still good, that one is returned.

        Args:
            key: what the token is for.
            least: seconds.
            renew: asks for another one.
        """
        loop = asyncio.get_running_loop()
        place = (id(loop), key)
        known = self._tokens.get(place)
        if known is not None and known.left() >= least:
            return known
        renewal = self._renewals.get(place)
        if renewal is None or renewal.done() or renewal.get_loop() is not loop:
            renewal = self._renewals[place] = loop.create_task(self._renew(place, renew))
            renewal.add_done_callback(_take_error)
        try:
            return await asyncio.shield(renewal)
        except APIError:
            if known is not None and known.left() > 0:
                return known
            raise

    async def _renew(self, place: object, renew: Callable[[], Awaitable[Token]]) -> Token:
        token = await renew()
        for other in [each for each, known in self._tokens.items() if known.left() <= 0]:
            del self._tokens[other]
        self._tokens[place] = token
        return token


def _take_error(renewal: asyncio.Task[Token]) -> None:
    """Take the error of a renewal that nobody waits for any more, which asyncio would report."""
    if not renewal.cancelled():
        renewal.exception()

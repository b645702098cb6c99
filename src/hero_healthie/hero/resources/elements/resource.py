"""Elements in web pages: their tokens, which are renewed before they end."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from hero_healthie._call.arguments import is_finite
from hero_healthie.errors import DeadlineExceededError, InvalidArgumentError
from hero_healthie.hero.results import ElementsToken
from hero_healthie.hero.tokens import LIFETIME, Token
from hero_healthie_runtime.json import is_object
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.tracebacks import without_traceback_frames

if TYPE_CHECKING:
    from hero_healthie.hero.caller import HeroCaller

_PARTS = 3
_NAME = "hero.practice_group.create_access_token"


class Elements(MethodGroup):
    """`hero.elements`: token.

    Example:
        token = await hero.elements.token()
        print(token.expires_in)
    """

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]] = {"token": ("practice_group.create_access_token",)}

    def __init__(self, calls: HeroCaller) -> None:
        self._calls = calls

    @without_traceback_frames
    async def token(self, *, at_least: float = 300.0) -> ElementsToken:
        """Return a token for Elements in a web page: the one that is known, or another one before that ends.

        A token is good for 30 minutes. It is kept for all views of a client with the same key and practice group; those
        who ask while it is renewed wait for the same renewal. If that fails while the known token is still good, that
        one is returned. One that has ended never is.

        For servers only: whoever has the token acts as your practice group.

        Args:
            at_least: for how many seconds it has to be good; at most 25 minutes, as no token is good for much longer.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            DeadlineExceededError: another call did not renew it within the deadline of this one.
            APIError: no token could be had.
        """
        if not is_finite(at_least) or not 0 < at_least <= LIFETIME - 300:
            raise InvalidArgumentError(
                "at_least must be a number of seconds above 0, at most 1500", argument="at_least"
            )
        calls = self._calls
        limit = asyncio.timeout(calls.settings.options.deadline)
        try:
            async with limit:
                token = await calls.tokens.get(calls.token_key, at_least, self._renew)
        except TimeoutError as error:
            if not limit.expired() or isinstance(error, DeadlineExceededError):
                raise
            raise DeadlineExceededError("the deadline passed while a token was asked for", operation=_NAME) from None
        return ElementsToken(value=token.value, expires_in=token.left())

    async def _renew(self) -> Token:
        from hero_health_api.api.practice_group.create_access_token import OPERATION  # noqa: PLC0415 (loads its models)

        asked, asked_at = asyncio.get_running_loop().time(), time.time()
        value = (await self._calls.call(OPERATION)).access_token
        return Token(value, _lifetime(value), asked, asked_at)


def _lifetime(token: str) -> float:
    """Return for how many seconds a token is good: as it says itself, but never longer than the vendor's page says.

    Both of its times are the vendor's, so it does not matter whether that clock is right.
    """
    parts = token.split(".")
    if len(parts) != _PARTS:
        return LIFETIME
    try:
        claims: object = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, RecursionError):
        return LIFETIME
    if not is_object(claims):
        return LIFETIME
    issued, ends = claims.get("iat"), claims.get("exp")
    if not isinstance(issued, int | float) or not isinstance(ends, int | float) or ends <= issued:
        return LIFETIME
    return min(float(ends - issued), LIFETIME)


RESOURCE = Elements

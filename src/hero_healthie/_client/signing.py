"""Calls whose key comes from a function: asked before the first call, and once more when the key is not accepted."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeAlias, TypeVar

from hero_healthie._call.attempts import AttemptLog
from hero_healthie._call.auth import Secret, Signer
from hero_healthie._call.call import Call
from hero_healthie._call.deadline import shared_deadline
from hero_healthie._transport.base import WireRequest, WireResponse
from hero_healthie.errors import (
    APIError,
    AuthenticationError,
    ConfigurationError,
    DeadlineExceededError,
    OutcomeUnknownError,
    PermissionDeniedError,
    Verdict,
)

T = TypeVar("T")
Run: TypeAlias = "Callable[[Call, WireRequest, Callable[[WireResponse], T], AttemptLog], Awaitable[T]]"


async def run_signed(
    run: Run[T],
    signer: Signer,
    call: Call,
    request: WireRequest,
    read: Callable[[WireResponse], T],
    attempt_log: AttemptLog,
) -> T:
    """Run a call with the key of the function; once more with its next key if the vendor rejected the call for its key.

    Within one deadline, and whatever the retry policy: a call that was rejected had no effect.

    Raises:
        APIError: there is no key, or the call did not succeed.
    """
    end = asyncio.get_running_loop().time() + call.options.deadline
    shared = shared_deadline()
    if shared is not None:
        end = shared.bound(end)

    async def send(key: Secret) -> T:
        left = max(end - asyncio.get_running_loop().time(), 1e-3)
        headers = {**request.headers, **signer.headers(key)}
        return await run(
            replace(call, options=replace(call.options, deadline=left), account=signer.account(key)),
            replace(request, headers=headers),
            read,
            attempt_log,
        )

    try:
        key = await key_of(signer, None, call.operation, end)
    except APIError as error:
        raise attempt_log.describe(error, call) from None
    try:
        return await send(key)
    except (AuthenticationError, OutcomeUnknownError) as error:
        refused: APIError = error
    if not _is_about_key(signer, refused):
        raise refused
    if refused.verdict is not Verdict.REJECTED:
        signer.key.forget(key)
        raise refused
    try:
        newer = await key_of(signer, key, call.operation, end)
    except APIError as error:
        raise refused.as_error(type(refused), f"{refused.args[0]}; {error.args[0]}") from None
    if newer == key or not request.can_be_sent:
        raise refused
    return await send(newer)


def _is_about_key(signer: Signer, error: APIError) -> bool:
    reason = error.reason if isinstance(error, OutcomeUnknownError) else error
    return isinstance(reason, AuthenticationError) and (
        signer.forbids_wrong_keys or not isinstance(reason, PermissionDeniedError)
    )


async def key_of(signer: Signer, stale: Secret | None, operation: str, end: float) -> Secret:
    """Return the key of the function.

    Raises:
        DeadlineExceededError: the deadline passed before it returned.
        AuthenticationError: it raised an error. Its text and its frames may hold a secret, so only its class is told.
        ConfigurationError: it returned what is no key.
    """
    limit = asyncio.timeout_at(end)
    try:
        async with limit:
            return await signer.key.key(stale)
    except ConfigurationError:
        raise
    except Exception as error:  # noqa: BLE001 (a function of the user may raise anything)
        if limit.expired():
            text = "the deadline passed while api_key() was asked for the key; nothing was sent"
            raise DeadlineExceededError(text, operation=operation, verdict=Verdict.NEVER_SENT) from None
        text = f"api_key() raised {type(error).__name__}; nothing was sent"
        raise AuthenticationError(text, operation=operation, verdict=Verdict.NEVER_SENT) from None

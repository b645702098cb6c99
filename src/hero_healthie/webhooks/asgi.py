"""Receive webhooks in a Starlette app, or in anything that mounts Starlette's routes. Needs `starlette` only."""

# Without `from __future__ import annotations`: FastAPI reads those of a decorated endpoint as they are.
import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from hero_healthie._call.arguments import check_setting
from hero_healthie.errors import ConfigurationError, WebhookError
from hero_healthie.webhooks.receiver import Webhooks
from hero_healthie.webhooks.responses import WebhookResponse
from hero_healthie.webhooks.verify.admission import too_large
from hero_healthie.webhooks.verify.delivery import Delivery
from hero_healthie.webhooks.verify.keys import Api
from hero_healthie_runtime.tracebacks import without_traceback_frames

READ_WITHIN = 10.0
"""Seconds within which a body must have arrived."""


def webhook_routes(webhooks: Webhooks, *, prefix: str = "/webhooks") -> list[Route]:
    """Return the routes `POST {prefix}/hero` and `POST {prefix}/healthie`, for the APIs that `webhooks` verifies.

    The app opens and closes `webhooks` itself, see `webhook_lifespan`. Nothing stands before the `prefix`.

    Raises:
        ConfigurationError: an argument is of another type, or the prefix does not begin with a slash.
    """
    check_routes(webhooks, prefix)
    return [
        Route(f"{prefix}/{api}", endpoint(webhooks, api), methods=["POST"], name=f"{api}_webhook")
        for api in webhooks.apis
    ]


def check_routes(webhooks: object, prefix: object) -> None:
    """Raise ConfigurationError for what no routes can be made of."""
    check_setting("webhooks", webhooks, Webhooks, "a Webhooks")
    if not isinstance(prefix, str) or (prefix and (not prefix.startswith("/") or prefix.endswith("/"))):
        raise ConfigurationError("prefix must be the start of a path, such as /webhooks, without a slash at its end")


def webhook_lifespan(webhooks: Webhooks) -> Callable[[object], AbstractAsyncContextManager[None]]:
    """Return a lifespan for an app without another one: `Starlette(routes=…, lifespan=webhook_lifespan(webhooks))`.

    Raises:
        ConfigurationError: `webhooks` is none.
    """
    check_setting("webhooks", webhooks, Webhooks, "a Webhooks")

    @asynccontextmanager
    async def lifespan(_: object) -> AsyncGenerator[None]:
        async with webhooks:
            yield

    return lifespan


def endpoint(webhooks: Webhooks, api: Api) -> Callable[[Request], Awaitable[Response]]:
    """Return the function behind a route."""

    @without_traceback_frames
    async def receive(request: Request) -> Response:
        try:
            body = await _body(request, webhooks.max_body_bytes)
        except WebhookError as refusal:
            # The rest of the body is not read, so the connection cannot be used again.
            return _response(webhooks.refuse(api, refusal), {"connection": "close"})
        return _response(await webhooks.receive(api, delivery_of(request, body)), {})

    return receive


def delivery_of(request: Request, body: bytes) -> Delivery:
    """Return the delivery in a request; its path as it was called, still encoded, as far as the server knows."""
    raw = request.scope.get("raw_path")
    path = raw.partition(b"?")[0].decode("latin-1") if isinstance(raw, bytes) else request.url.path
    return Delivery.of(
        method=request.method,
        path=path,
        query=request.scope["query_string"].decode("latin-1"),
        headers=request.scope["headers"],
        body=body,
    )


async def _body(request: Request, limit: int) -> bytes:
    """Read the body; never hold more of it than the limit.

    Raises:
        WebhookError: it is too large, too slow, or incomplete.
    """
    length = request.headers.get("content-length", "")
    if length.isdecimal() and len(length) < 20 and int(length) > limit:
        raise too_large(limit)
    body = bytearray()
    try:
        async with asyncio.timeout(READ_WITHIN):
            async for part in request.stream():
                body += part
                if len(body) > limit:
                    raise too_large(limit)
    except TimeoutError:
        raise WebhookError("the body did not arrive in time", status=408, reason="slow_body") from None
    except ClientDisconnect:
        raise WebhookError("the body is incomplete", status=400, reason="disconnected") from None
    return bytes(body)


def _response(response: WebhookResponse, headers: dict[str, str]) -> Response:
    return Response(response.body, response.status, {**response.headers, **headers})

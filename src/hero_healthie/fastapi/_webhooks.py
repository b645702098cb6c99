"""The webhooks of both vendors as a router of a FastAPI app."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import APIRouter, Request, Response

from hero_healthie.webhooks.asgi import respond
from hero_healthie.webhooks.handlers.registry import OnDecorator
from hero_healthie.webhooks.receiver import Webhooks
from hero_healthie.webhooks.responses import PROBLEM
from hero_healthie.webhooks.verify.keys import Api

_TITLES: dict[Api, str] = {"hero": "Webhooks of Hero Health", "healthie": "Webhooks of Healthie"}
_REFUSALS = {
    400: "It is no event.",
    401: "Its signature is missing or wrong, or too old.",
    409: "It came before, and the app refuses such deliveries.",
    413: "It is too large.",
    415: "It is not JSON.",
    503: "It was not handled; it should come again.",
}
_PROBLEM = {
    "title": "WebhookProblem",
    "type": "object",
    "required": ["type", "title", "status", "reason"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "reason": {"type": "string"},
    },
}
_RESPONSES: dict[int | str, dict[str, Any]] = {
    200: {"description": "It was handled."},
    202: {"description": "It is kept, and will be handled."},
    **{status: {"description": text, "content": {PROBLEM: {"schema": _PROBLEM}}} for status, text in _REFUSALS.items()},
}
_BODY = {"requestBody": {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}}


class WebhookRouter(APIRouter, OnDecorator):
    """An `APIRouter` that receives webhooks; `app.include_router` opens and closes them with the app.

    Attributes:
        webhooks: what receives.
    """

    def __init__(self, webhooks: Webhooks, *, prefix: str, tags: list[str], include_in_schema: bool) -> None:
        @asynccontextmanager
        async def lifespan(_: object) -> AsyncGenerator[None]:
            async with webhooks:
                yield

        super().__init__(prefix=prefix, tags=[*tags], include_in_schema=include_in_schema, lifespan=lifespan)
        self.webhooks = webhooks
        self._handlers = webhooks.handlers
        for api in webhooks.apis:
            self._add(api)

    def _add(self, api: Api) -> None:
        async def receive(request: Request) -> Response:
            return await respond(self.webhooks, api, request)

        self.add_api_route(
            f"/{api}",
            receive,
            methods=["POST"],
            name=f"{api}_webhook",
            summary=_TITLES[api],
            response_class=Response,
            response_model=None,
            responses=_RESPONSES,
            openapi_extra=_BODY,
        )


def webhook_router(
    webhooks: Webhooks, *, prefix: str = "/webhooks", tags: list[str] | None = None, include_in_schema: bool = True
) -> WebhookRouter:
    """A router with `POST {prefix}/hero` and `POST {prefix}/healthie`, for the APIs that `webhooks` verifies.

    `app.include_router(router)` is all it takes: the router opens `webhooks` when the app starts, after the app's own
    lifespan began, and closes it before that ends, so that handlers find what the app opened.

    Args:
        webhooks: what receives.
        prefix: what the paths begin with.
        tags: the tags of the paths in the OpenAPI document; `webhooks` by default.
        include_in_schema: whether the OpenAPI document shows the paths.
    """
    return WebhookRouter(
        webhooks,
        prefix=prefix,
        tags=["webhooks"] if tags is None else tags,
        include_in_schema=include_in_schema,
    )

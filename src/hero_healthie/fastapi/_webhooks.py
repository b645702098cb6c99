"""Receive webhooks through a router of a FastAPI app."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Response

from hero_healthie._call.arguments import check_setting
from hero_healthie.webhooks.asgi import check_routes, endpoint, webhook_lifespan
from hero_healthie.webhooks.handlers.registry import OnDecorator
from hero_healthie.webhooks.receiver import Webhooks
from hero_healthie.webhooks.responses import PROBLEM
from hero_healthie.webhooks.verify.keys import Api

_TITLES: dict[Api, str] = {"hero": "Webhooks of Hero Health", "healthie": "Webhooks of Healthie"}
_REFUSALS = {
    400: "The delivery holds no event.",
    401: "The signature is missing, wrong, or too old.",
    409: "The delivery was handled before, and the app refuses duplicates.",
    413: "The delivery is too large.",
    415: "The delivery is not JSON.",
    503: "The delivery was not handled; send it again.",
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
    200: {"description": "The delivery was handled."},
    202: {"description": "The delivery is stored, and will be handled."},
    **{status: {"description": text, "content": {PROBLEM: {"schema": _PROBLEM}}} for status, text in _REFUSALS.items()},
}
_BODY = {"requestBody": {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}}


class WebhookRouter(APIRouter, OnDecorator):
    """An `APIRouter` that receives webhooks; an app that includes it opens and closes them. See `webhook_router`.

    Args:
        webhooks: receives the deliveries.
        prefix: what the paths begin with.
        tags: those of the routes on the page of the API.
        include_in_schema: whether that page shows the routes.

    Example:
        router = webhook_router(Webhooks(healthie=HealthieVerifier("whsec_…"), store=MemoryStore()))
        app.include_router(router)
    """

    def __init__(self, webhooks: Webhooks, *, prefix: str, tags: list[str], include_in_schema: bool) -> None:
        check_routes(webhooks, prefix)
        check_setting("tags", tags, (list, tuple), "a list of texts")
        super().__init__(
            prefix=prefix, tags=[*tags], include_in_schema=include_in_schema, lifespan=webhook_lifespan(webhooks)
        )
        self.webhooks = webhooks
        self._handlers = webhooks.handlers
        for api in webhooks.apis:
            self.add_api_route(
                f"/{api}",
                endpoint(webhooks, api),
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
    """Return a router with `POST {prefix}/hero` and `POST {prefix}/healthie`, for the APIs that `webhooks` verifies.

    Include it with `app.include_router(router)`: the router opens `webhooks` when the app starts, after the app's own
    lifespan began, and closes it before that ends, so that handlers find what the app opened.

    Args:
        webhooks: receives the deliveries.
        prefix: the start of the paths.
        tags: the tags of the paths in the OpenAPI document; `webhooks` by default.
        include_in_schema: whether the OpenAPI document shows the paths.

    Raises:
        ConfigurationError: an argument is of another type, or the prefix does not begin with a slash.

    Example:
        router = webhook_router(Webhooks(healthie=HealthieVerifier("whsec_…"), inbox="webhooks.db"))
        app.include_router(router)
    """
    return WebhookRouter(
        webhooks, prefix=prefix, tags=["webhooks"] if tags is None else tags, include_in_schema=include_in_schema
    )

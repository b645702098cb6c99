"""Serve the page and its forms."""

from __future__ import annotations

import hashlib
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, Literal

from fastapi import Depends, FastAPI
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from examples.fastapi_billing.detail import detail_page
from examples.fastapi_billing.forms import COOKIE, FormError, Guard
from examples.fastapi_billing.overview import Wanted, history, invoices, look
from examples.fastapi_billing.page import Forms, live_part, message_page, whole_page
from examples.fastapi_billing.reconciling import reconcile
from examples.fastapi_billing.send_form import Typed, not_sent, order_of
from examples.fastapi_billing.sending import state_of
from examples.fastapi_billing.tables import Sending
from examples.fastapi_billing.vendors import NAMES, failure_of
from hero_healthie import APIError, ConfigurationError, Healthie, Hero, InvalidArgumentError, OutcomeUnknownError
from hero_healthie.fastapi import healthie_dependency, hero_dependency

if TYPE_CHECKING:
    from examples.fastapi_billing.app import Billing

# Browsers cancel the first request when a button is pressed twice. That request runs to its end all the same, with its
# reads: otherwise the form would be used up and nothing sent.
SteadyHero = Annotated[Hero, Depends(hero_dependency(disconnects="never"))]
SteadyHealthie = Annotated[Healthie, Depends(healthie_dependency(disconnects="never"))]

_HTML = {"Cache-Control": "no-store"}


def add_page(app: FastAPI, billing: Billing) -> None:  # noqa: PLR0915 (one small function for each button)
    """Add the page and its forms."""

    def guard() -> Guard:
        if billing.guard is None:
            raise ConfigurationError("the app is not open")
        return billing.guard

    async def refused(_: Request, error: Exception) -> Response:
        status = error.status if isinstance(error, FormError) else 400
        return HTMLResponse(message_page("That did not work", str(error)), status, headers=_HTML)

    app.add_exception_handler(FormError, refused)

    async def shown(request: Request, wanted: Wanted, typed: Typed | None = None, status: int = 200) -> Response:
        session = guard().session_of(request)
        overview = await look(billing.database, billing.webhooks, billing.inbox, wanted)
        settings = billing.settings
        html = whole_page(
            overview,
            csrf=guard().field(session),
            wanted=wanted,
            forms=Forms({"hero": settings.currency, "healthie": "USD"}, settings.prefill, typed),
        )
        response = HTMLResponse(html, status, headers=_HTML)
        secure = billing.settings.public_url.startswith("https:")
        response.set_cookie(COOKIE, session, httponly=True, samesite="strict", secure=secure)
        return response

    @app.get("/", include_in_schema=False)
    async def page(request: Request) -> Response:
        return await shown(request, wanted_in(request))

    @app.get("/invoices/{api}/{id}", include_in_schema=False)
    async def detail(request: Request, api: Literal["hero", "healthie"], id: str) -> Response:
        async with billing.database.read() as session:
            found = await invoices(session, limit=1, id=id, wanted=Wanted(api=api))
            changes = await history(session, api, id)
        if not found:
            raise FormError("There is no such invoice, or it was deleted.", status=404)
        csrf = guard().field(guard().session_of(request))
        return HTMLResponse(detail_page(found[0], changes, csrf=csrf), headers=_HTML)

    @app.get("/fragment", include_in_schema=False)
    async def fragment(request: Request) -> Response:
        overview = await look(billing.database, billing.webhooks, billing.inbox, wanted_in(request))
        html = live_part(overview, csrf=guard().field(guard().session_of(request)))
        tag = f'"{hashlib.sha256(html.encode()).hexdigest()[:24]}"'
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers={"ETag": tag})
        return HTMLResponse(html, headers={"ETag": tag, **_HTML})

    @app.post("/send/{api}", include_in_schema=False)
    async def send(
        request: Request, api: Literal["hero", "healthie"], hero: SteadyHero, healthie: SteadyHealthie
    ) -> Response:
        fields = await guard().read(request)
        order = order_of(api, fields, billing.settings.currency if api == "hero" else "USD")
        if isinstance(order, Typed):
            return await shown(request, Wanted(), order, 422)
        failed = await billing.sender.send(order, hero, healthie)
        if failed is not None:
            return await shown(request, Wanted(), not_sent(api, fields, failed), 422 if failed.field else 503)
        return _back()

    @app.post("/sendings/{token}/look", include_in_schema=False)
    async def look_for(request: Request, token: str, healthie: SteadyHealthie) -> Response:
        await guard().read(request)
        async with billing.database.read() as session:
            sending = await session.get(Sending, token)
        if sending is None or state_of(sending, time.time()) != "unknown":
            raise FormError("There is no such invoice to look for.", status=404)
        try:
            await billing.sender.look(sending, healthie)
        except APIError as error:
            raise FormError(f"Healthie {failure_of(error)}. Look again later.", status=503) from error
        return _back()

    @app.post("/invoices/hero/{id}/finalize", include_in_schema=False)
    async def finalize(request: Request, id: str, hero: SteadyHero) -> Response:
        await guard().read(request)
        try:
            await billing.sender.finalize(id, hero)
        except OutcomeUnknownError as error:
            raise FormError("It may have been sent. Look in Hero before you press again.", status=409) from error
        except (APIError, InvalidArgumentError) as error:
            raise FormError("Hero did not send it. It is still a draft.", status=502) from error
        return _back()

    @app.post("/reconcile", include_in_schema=False)
    async def reconcile_now(request: Request, healthie: SteadyHealthie) -> Response:
        await guard().read(request)
        with suppress(APIError):  # the page says so, and since when it is complete
            await reconcile(healthie, billing.database, billing.vendors)
        return _back()

    @app.post("/dead-letters/{id}", include_in_schema=False)
    async def dead_letter(request: Request, id: int) -> Response:
        fields = await guard().read(request)
        match fields.get("do"):
            case "replay":
                await billing.webhooks.replay(id)
            case "discard":
                await billing.webhooks.discard(id)
            case _:
                raise FormError("There is no such button.")
        return _back()


def wanted_in(request: Request) -> Wanted:
    """Return what the query of the page asks for; what it cannot mean is left out."""
    query = request.query_params
    api = query.get("vendor", "")
    return Wanted(query.get("q", "").strip()[:80], api if api in NAMES else "", query.get("status", "")[:40])


def _back() -> Response:
    return RedirectResponse("/", 303, headers=_HTML)

"""The JSON API. Its errors are problem+json."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Literal

from fastapi import FastAPI, Query
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from examples.fastapi_billing.money import major_units
from examples.fastapi_billing.overview import Line, Wanted, invoices, totals
from examples.fastapi_billing.vendors import from_healthie
from hero_healthie.fastapi import HealthieDep, alive, readiness, responses
from hero_healthie.fastapi._problems import MEDIA_TYPE, TYPE_PREFIX

if TYPE_CHECKING:
    from examples.fastapi_billing.app import Billing


class InvoiceOut(BaseModel):
    """An invoice; its amount is a text, as a JSON number would be parsed as a float."""

    vendor: str
    id: str
    number: str
    status: str
    amount: str
    currency: str
    updated_at: datetime
    appointment: str | None = None


class TotalOut(BaseModel):
    """The invoices of one status and currency."""

    status: str
    currency: str
    count: int
    amount: str


class WorkerOut(BaseModel):
    """One process."""

    pid: int
    registered: list[str]
    """The vendors at which its webhooks are registered."""


def add_api(app: FastAPI, billing: Billing) -> None:
    """Add the paths under /api, and those for health probes."""
    database = billing.database
    app.add_exception_handler(HTTPException, _problem)
    app.add_exception_handler(RequestValidationError, _refused)
    app.add_route("/live", alive)
    app.add_route("/ready", readiness(healthie=lambda healthie: healthie.queries.current_user(), timeout=5.0))

    @app.get("/api/invoices", responses=responses(422))
    async def list_invoices(
        vendor: Literal["hero", "healthie"] | None = None,
        status: Annotated[str | None, Query(max_length=40)] = None,
        text: Annotated[str, Query(max_length=80)] = "",
        limit: Annotated[int, Query(ge=1, le=1000)] = 100,
    ) -> list[InvoiceOut]:
        """Return the invoices of the ledger, the last changed first."""
        wanted = Wanted(text, vendor or "", status or "")
        async with database.read() as session:
            return [_out(line) for line in await invoices(session, limit=limit, wanted=wanted)]

    @app.get("/api/invoices/{vendor}/{id}", responses=responses(404))
    async def one_invoice(vendor: Literal["hero", "healthie"], id: str) -> InvoiceOut:
        """Return one invoice of the ledger."""
        async with database.read() as session:
            found = await invoices(session, limit=1, id=id, wanted=Wanted(api=vendor))
        if not found:
            raise HTTPException(404)
        return _out(found[0])

    @app.get("/api/healthie/invoices/{id}", responses=responses())
    async def invoice_now(id: str, healthie: HealthieDep) -> dict[str, str]:
        """Return the present state of an invoice of Healthie; a failure becomes a problem document."""
        reported = from_healthie(await healthie.invoices.get(id), requested_at=0.0)
        amount = str(major_units(reported.minor, reported.currency))
        return {"id": reported.id, "status": reported.status, "amount": amount, "currency": reported.currency}

    @app.get("/api/totals")
    async def all_totals() -> list[TotalOut]:
        """Return the total of each status and currency."""
        async with database.read() as session:
            return [
                TotalOut(
                    status=total.status,
                    currency=total.currency,
                    count=total.count,
                    amount=str(major_units(total.minor, total.currency)),
                )
                for total in await totals(session)
            ]

    @app.get("/worker", include_in_schema=False)
    async def worker() -> WorkerOut:
        """Return the id and the state of this process."""
        return WorkerOut(pid=os.getpid(), registered=sorted(billing.registered))


def _out(line: Line) -> InvoiceOut:
    invoice = line.invoice
    return InvoiceOut(
        vendor=invoice.api,
        id=invoice.id,
        number=invoice.number,
        status=invoice.status,
        amount=str(major_units(invoice.minor, invoice.currency)),
        currency=invoice.currency,
        updated_at=datetime.fromtimestamp(invoice.updated_at, UTC),
        appointment=line.appointment,
    )


async def _problem(_: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    titles = {404: ("not-found", "Not found"), 405: ("method", "Method not allowed")}
    kind, title = titles.get(status, ("refused", "Request refused"))
    body = {"type": TYPE_PREFIX + kind, "title": title, "status": status}
    return Response(json.dumps(body), status, media_type=MEDIA_TYPE)


async def _refused(_: Request, error: Exception) -> Response:
    places = [each["loc"] for each in error.errors()] if isinstance(error, RequestValidationError) else []
    body = {
        "type": TYPE_PREFIX + "invalid-argument",
        "title": "A value cannot be right",
        "status": 422,
        "fields": sorted({str(place[-1]) for place in places}),
    }
    return Response(json.dumps(body), 422, media_type=MEDIA_TYPE)

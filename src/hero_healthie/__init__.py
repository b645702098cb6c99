"""Async Python SDK for the Hero Health Public API and the Healthie GraphQL API.

from hero_healthie import Hero, Healthie

async with Hero(api_key=…, practice_group_id="42", environment="staging") as hero:
    customers = await hero.invoicing.list_customers(query="Ada")

async with Healthie(api_key=…, environment="sandbox") as healthie:
    async for invoice in healthie.invoices.list(status="unpaid"):
        print(invoice.id)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from hero_healthie import errors
from hero_healthie._call.call import RecordId
from hero_healthie._call.context import calling
from hero_healthie._call.retry import NO_RETRY, RetryPolicy
from hero_healthie._client.config import ClientOptions
from hero_healthie._client.gather import gather
from hero_healthie._ratelimit import NO_PACE, Pace, RedisPace, forget_paces
from hero_healthie._telemetry.drift import Drift, DriftKind
from hero_healthie._telemetry.events import CallEvent, CallStart
from hero_healthie._version import __version__ as __version__
from hero_healthie.errors import *  # noqa: F403 (every error imports from the root too)
from hero_healthie.healthie.api_version import APIVersionStatus
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero
from hero_healthie.outcomes import Reconciliation, ReconciliationStatus
from hero_healthie_runtime.lists import ListCall, Page
from hero_healthie_runtime.operation import Operation
from hero_healthie_runtime.uploads import Upload

__all__ = [
    "NO_PACE",
    "NO_RETRY",
    "UNSET",
    "APIVersionStatus",
    "CallEvent",
    "CallStart",
    "ClientOptions",
    "Drift",
    "DriftKind",
    "Healthie",
    "Hero",
    "ListCall",
    "Once",
    "Operation",
    "Pace",
    "Page",
    "Reconciliation",
    "ReconciliationStatus",
    "RecordId",
    "RedisPace",
    "Response",
    "RetryPolicy",
    "SavedFile",
    "Upload",
    "calling",
    "download",
    "forget_paces",
    "gather",
    "operations",
    "with_response",
]
__all__ += errors.__all__

if TYPE_CHECKING:
    from hero_healthie._call.reports import Response, with_response
    from hero_healthie._client.downloads import download
    from hero_healthie._files.downloads import SavedFile
    from hero_healthie.catalogue import operations
    from hero_healthie.healthie.resources.options import Once
    from hero_healthie_runtime.rest.unset import UNSET
else:
    _LATER = {
        "UNSET": "hero_healthie_runtime.rest.unset",
        "Once": ".healthie.resources.options",
        "Response": "._call.reports",
        "SavedFile": "._files.downloads",
        "download": "._client.downloads",
        "operations": ".catalogue",
        "with_response": "._call.reports",
    }
    """Where names are that are imported with their first use."""

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(_LATER[name], __name__), name)
        return found

    def __dir__() -> list[str]:
        return [*globals(), *_LATER]

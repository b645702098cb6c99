# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SentFaxCreated(HealthieEvent):
    """`sent_fax.created`: after `createSentFax`."""

    event_type: Literal["sent_fax.created"] = field(default="sent_fax.created", init=False)
    resource_type: str | None = "SentFax"

    async def fetch(self, client: HealthieReader) -> models.SentFax | None:
        return await queries(client).sent_fax(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SentFaxStatusChanged(HealthieEvent):
    """`sent_fax.status_changed`."""

    event_type: Literal["sent_fax.status_changed"] = field(default="sent_fax.status_changed", init=False)
    resource_type: str | None = "SentFax"

    async def fetch(self, client: HealthieReader) -> models.SentFax | None:
        return await queries(client).sent_fax(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SentFaxUpdated(HealthieEvent):
    """`sent_fax.updated`."""

    event_type: Literal["sent_fax.updated"] = field(default="sent_fax.updated", init=False)
    resource_type: str | None = "SentFax"

    async def fetch(self, client: HealthieReader) -> models.SentFax | None:
        return await queries(client).sent_fax(id=self.resource_id)

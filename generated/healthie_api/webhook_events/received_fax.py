# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReceivedFaxCreated(HealthieEvent):
    """`received_fax.created`."""

    event_type: Literal["received_fax.created"] = field(default="received_fax.created", init=False)
    resource_type: str | None = "ReceivedFax"

    async def fetch(self, client: HealthieReader) -> models.ReceivedFax | None:
        return await queries(client).received_fax(id=self.resource_id)

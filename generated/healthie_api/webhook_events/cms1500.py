# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Cms1500Created(HealthieEvent):
    """`cms1500.created`: after `createCms1500`."""

    event_type: Literal["cms1500.created"] = field(default="cms1500.created", init=False)
    resource_type: str | None = "Cms1500"

    async def fetch(self, client: HealthieReader) -> models.Cms1500 | None:
        return await queries(client).cms1500(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Cms1500Deleted(HealthieEvent):
    """`cms1500.deleted`: after `deleteCms1500`."""

    event_type: Literal["cms1500.deleted"] = field(default="cms1500.deleted", init=False)
    resource_type: str | None = "Cms1500"

    async def fetch(self, client: HealthieReader) -> models.Cms1500 | None:
        return await queries(client).cms1500(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Cms1500Updated(HealthieEvent):
    """`cms1500.updated`: after `updateCms1500`."""

    event_type: Literal["cms1500.updated"] = field(default="cms1500.updated", init=False)
    resource_type: str | None = "Cms1500"

    async def fetch(self, client: HealthieReader) -> models.Cms1500 | None:
        return await queries(client).cms1500(id=self.resource_id)

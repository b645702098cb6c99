# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OtherIdNumberCreated(HealthieEvent):
    """`other_id_number.created`."""

    event_type: Literal["other_id_number.created"] = field(default="other_id_number.created", init=False)
    resource_type: str | None = "OtherIdNumber"

    async def fetch(self, client: HealthieReader) -> models.OtherIdNumber | None:
        return await queries(client).other_id_number(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OtherIdNumberDeleted(HealthieEvent):
    """`other_id_number.deleted`."""

    event_type: Literal["other_id_number.deleted"] = field(default="other_id_number.deleted", init=False)
    resource_type: str | None = "OtherIdNumber"

    async def fetch(self, client: HealthieReader) -> models.OtherIdNumber | None:
        return await queries(client).other_id_number(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OtherIdNumberUpdated(HealthieEvent):
    """`other_id_number.updated`."""

    event_type: Literal["other_id_number.updated"] = field(default="other_id_number.updated", init=False)
    resource_type: str | None = "OtherIdNumber"

    async def fetch(self, client: HealthieReader) -> models.OtherIdNumber | None:
        return await queries(client).other_id_number(id=self.resource_id)

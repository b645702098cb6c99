# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DocumentCreated(HealthieEvent):
    """`document.created`: after `createDocument`."""

    event_type: Literal["document.created"] = field(default="document.created", init=False)
    resource_type: str | None = "Document"

    async def fetch(self, client: HealthieReader) -> models.Document | None:
        return await queries(client).document(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DocumentDeleted(HealthieEvent):
    """`document.deleted`: after `deleteDocument`."""

    event_type: Literal["document.deleted"] = field(default="document.deleted", init=False)
    resource_type: str | None = "Document"

    async def fetch(self, client: HealthieReader) -> models.Document | None:
        return await queries(client).document(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DocumentUpdated(HealthieEvent):
    """`document.updated`: after `updateDocument`."""

    event_type: Literal["document.updated"] = field(default="document.updated", init=False)
    resource_type: str | None = "Document"

    async def fetch(self, client: HealthieReader) -> models.Document | None:
        return await queries(client).document(id=self.resource_id)

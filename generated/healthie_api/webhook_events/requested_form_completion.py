# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestedFormCompletionCreated(HealthieEvent):
    """`requested_form_completion.created`: after `createRequestedFormCompletion`."""

    event_type: Literal["requested_form_completion.created"] = field(
        default="requested_form_completion.created", init=False
    )
    resource_type: str | None = "RequestedFormCompletion"

    async def fetch(self, client: HealthieReader) -> models.RequestedFormCompletion | None:
        return await queries(client).requested_form_completion(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestedFormCompletionDeleted(HealthieEvent):
    """`requested_form_completion.deleted`."""

    event_type: Literal["requested_form_completion.deleted"] = field(
        default="requested_form_completion.deleted", init=False
    )
    resource_type: str | None = "RequestedFormCompletion"

    async def fetch(self, client: HealthieReader) -> models.RequestedFormCompletion | None:
        return await queries(client).requested_form_completion(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestedFormCompletionUpdated(HealthieEvent):
    """`requested_form_completion.updated`."""

    event_type: Literal["requested_form_completion.updated"] = field(
        default="requested_form_completion.updated", init=False
    )
    resource_type: str | None = "RequestedFormCompletion"

    async def fetch(self, client: HealthieReader) -> models.RequestedFormCompletion | None:
        return await queries(client).requested_form_completion(id=self.resource_id)

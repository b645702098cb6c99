# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FormAnswerGroupCreated(HealthieEvent):
    """`form_answer_group.created`: after `createFormAnswerGroup`."""

    event_type: Literal["form_answer_group.created"] = field(default="form_answer_group.created", init=False)
    resource_type: str | None = "FormAnswerGroup"

    async def fetch(self, client: HealthieReader) -> models.FormAnswerGroup | None:
        return await queries(client).form_answer_group(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FormAnswerGroupDeleted(HealthieEvent):
    """`form_answer_group.deleted`: after `deleteFormAnswerGroup`."""

    event_type: Literal["form_answer_group.deleted"] = field(default="form_answer_group.deleted", init=False)
    resource_type: str | None = "FormAnswerGroup"

    async def fetch(self, client: HealthieReader) -> models.FormAnswerGroup | None:
        return await queries(client).form_answer_group(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FormAnswerGroupLocked(HealthieEvent):
    """`form_answer_group.locked`: after `lockFormAnswerGroup`."""

    event_type: Literal["form_answer_group.locked"] = field(default="form_answer_group.locked", init=False)
    resource_type: str | None = "FormAnswerGroup"

    async def fetch(self, client: HealthieReader) -> models.FormAnswerGroup | None:
        return await queries(client).form_answer_group(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FormAnswerGroupSigned(HealthieEvent):
    """`form_answer_group.signed`: after `createFormAnswerGroupSigning`."""

    event_type: Literal["form_answer_group.signed"] = field(default="form_answer_group.signed", init=False)
    resource_type: str | None = "FormAnswerGroup"

    async def fetch(self, client: HealthieReader) -> models.FormAnswerGroup | None:
        return await queries(client).form_answer_group(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FormAnswerGroupUnlocked(HealthieEvent):
    """`form_answer_group.unlocked`: after `unlockFormAnswerGroup`."""

    event_type: Literal["form_answer_group.unlocked"] = field(default="form_answer_group.unlocked", init=False)
    resource_type: str | None = "FormAnswerGroup"

    async def fetch(self, client: HealthieReader) -> models.FormAnswerGroup | None:
        return await queries(client).form_answer_group(id=self.resource_id)

# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomModuleFormCreated(HealthieEvent):
    """`custom_module_form.created`: after `createCustomModuleForm`."""

    event_type: Literal["custom_module_form.created"] = field(default="custom_module_form.created", init=False)
    resource_type: str | None = "CustomModuleForm"

    async def fetch(self, client: HealthieReader) -> models.CustomModuleForm | None:
        return await queries(client).custom_module_form(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomModuleFormDeleted(HealthieEvent):
    """`custom_module_form.deleted`: after `deleteCustomModuleForm`."""

    event_type: Literal["custom_module_form.deleted"] = field(default="custom_module_form.deleted", init=False)
    resource_type: str | None = "CustomModuleForm"

    async def fetch(self, client: HealthieReader) -> models.CustomModuleForm | None:
        return await queries(client).custom_module_form(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomModuleFormUpdated(HealthieEvent):
    """`custom_module_form.updated`: after `updateCustomModuleForm`."""

    event_type: Literal["custom_module_form.updated"] = field(default="custom_module_form.updated", init=False)
    resource_type: str | None = "CustomModuleForm"

    async def fetch(self, client: HealthieReader) -> models.CustomModuleForm | None:
        return await queries(client).custom_module_form(id=self.resource_id)

# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomModuleCreated(HealthieEvent):
    """`custom_module.created`: after `createCustomModule`."""

    event_type: Literal["custom_module.created"] = field(default="custom_module.created", init=False)
    resource_type: str | None = "CustomModule"
    custom_module_form_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: custom modules are only listed; fetch their form by custom_module_form_id."""
        raise self._not_fetchable(client, "custom modules are only listed; fetch their form by custom_module_form_id")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomModuleDeleted(HealthieEvent):
    """`custom_module.deleted`: after `deleteCustomModule`."""

    event_type: Literal["custom_module.deleted"] = field(default="custom_module.deleted", init=False)
    resource_type: str | None = "CustomModule"
    custom_module_form_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: custom modules are only listed; fetch their form by custom_module_form_id."""
        raise self._not_fetchable(client, "custom modules are only listed; fetch their form by custom_module_form_id")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomModuleUpdated(HealthieEvent):
    """`custom_module.updated`: after `updateCustomModule`."""

    event_type: Literal["custom_module.updated"] = field(default="custom_module.updated", init=False)
    resource_type: str | None = "CustomModule"
    custom_module_form_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: custom modules are only listed; fetch their form by custom_module_form_id."""
        raise self._not_fetchable(client, "custom modules are only listed; fetch their form by custom_module_form_id")

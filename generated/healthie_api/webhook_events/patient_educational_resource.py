# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PatientEducationalResourceDeleted(HealthieEvent):
    """`patient_educational_resource.deleted`."""

    event_type: Literal["patient_educational_resource.deleted"] = field(
        default="patient_educational_resource.deleted", init=False
    )

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the type of the record is not documented."""
        raise self._not_fetchable(client, "the type of the record is not documented")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PatientEducationalResourceUpdated(HealthieEvent):
    """`patient_educational_resource.updated`."""

    event_type: Literal["patient_educational_resource.updated"] = field(
        default="patient_educational_resource.updated", init=False
    )

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the type of the record is not documented."""
        raise self._not_fetchable(client, "the type of the record is not documented")

# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DiagnosisCreate(HealthieEvent):
    """`diagnosis.create`."""

    event_type: Literal["diagnosis.create"] = field(default="diagnosis.create", init=False)
    resource_type: str | None = "Diagnosis"
    icd_code_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: diagnoses are only listed with their patient."""
        raise self._not_fetchable(client, "diagnoses are only listed with their patient")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DiagnosisDeleted(HealthieEvent):
    """`diagnosis.deleted`."""

    event_type: Literal["diagnosis.deleted"] = field(default="diagnosis.deleted", init=False)
    resource_type: str | None = "Diagnosis"
    icd_code_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: diagnoses are only listed with their patient."""
        raise self._not_fetchable(client, "diagnoses are only listed with their patient")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DiagnosisUpdated(HealthieEvent):
    """`diagnosis.updated`."""

    event_type: Literal["diagnosis.updated"] = field(default="diagnosis.updated", init=False)
    resource_type: str | None = "Diagnosis"
    icd_code_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: diagnoses are only listed with their patient."""
        raise self._not_fetchable(client, "diagnoses are only listed with their patient")

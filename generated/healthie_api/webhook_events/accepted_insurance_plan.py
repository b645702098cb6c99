# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AcceptedInsurancePlanCreated(HealthieEvent):
    """`accepted_insurance_plan.created`: after `createAcceptedInsurancePlan`."""

    event_type: Literal["accepted_insurance_plan.created"] = field(
        default="accepted_insurance_plan.created", init=False
    )
    resource_type: str | None = "AcceptedInsurancePlan"

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the one query for an accepted plan is about the plans of one provider, by another id."""
        raise self._not_fetchable(
            client, "the one query for an accepted plan is about the plans of one provider, by another id"
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AcceptedInsurancePlanDeleted(HealthieEvent):
    """`accepted_insurance_plan.deleted`: after `deleteAcceptedInsurancePlan`."""

    event_type: Literal["accepted_insurance_plan.deleted"] = field(
        default="accepted_insurance_plan.deleted", init=False
    )
    resource_type: str | None = "AcceptedInsurancePlan"

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the one query for an accepted plan is about the plans of one provider, by another id."""
        raise self._not_fetchable(
            client, "the one query for an accepted plan is about the plans of one provider, by another id"
        )

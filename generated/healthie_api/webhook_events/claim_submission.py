# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClaimSubmissionCreated(HealthieEvent):
    """`claim_submission.created`."""

    event_type: Literal["claim_submission.created"] = field(default="claim_submission.created", init=False)
    resource_type: str | None = "ClaimSubmission"
    cms1500_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: no query answers one claim submission; fetch the CMS 1500 by cms1500_id."""
        raise self._not_fetchable(client, "no query answers one claim submission; fetch the CMS 1500 by cms1500_id")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClaimSubmissionDeleted(HealthieEvent):
    """`claim_submission.deleted`."""

    event_type: Literal["claim_submission.deleted"] = field(default="claim_submission.deleted", init=False)
    resource_type: str | None = "ClaimSubmission"
    cms1500_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: no query answers one claim submission; fetch the CMS 1500 by cms1500_id."""
        raise self._not_fetchable(client, "no query answers one claim submission; fetch the CMS 1500 by cms1500_id")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClaimSubmissionUpdated(HealthieEvent):
    """`claim_submission.updated`."""

    event_type: Literal["claim_submission.updated"] = field(default="claim_submission.updated", init=False)
    resource_type: str | None = "ClaimSubmission"
    cms1500_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: no query answers one claim submission; fetch the CMS 1500 by cms1500_id."""
        raise self._not_fetchable(client, "no query answers one claim submission; fetch the CMS 1500 by cms1500_id")

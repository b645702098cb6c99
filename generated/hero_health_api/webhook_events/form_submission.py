# Generated from specs/hero. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HeroEvent

from .. import models
from .reader import HeroReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FormSubmissionCreated(HeroEvent):
    """`form-submission.created`."""

    event_type: Literal["form-submission.created"] = field(default="form-submission.created", init=False)
    object: str = "FormSubmission"

    async def fetch(self, client: HeroReader) -> models.FormResponse:
        return await client.for_practice_group(self.practice_group_id).form_response.get_form_response(
            id=self.resource_id
        )

# Generated from specs/hero. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HeroEvent

from .reader import HeroReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PrescriptionIssued(HeroEvent):
    """`prescription.issued`."""

    event_type: Literal["prescription.issued"] = field(default="prescription.issued", init=False)
    object: str = "Prescription"

    async def fetch(self, client: HeroReader) -> NoReturn:
        """Raise ConfigurationError: the API has no operation for one prescription."""
        raise self._not_fetchable(client, "the API has no operation for one prescription")

# Generated from specs/hero. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HeroEvent

from .reader import HeroReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WriteToRecordFailed(HeroEvent):
    """`write-to-record.failed`."""

    event_type: Literal["write-to-record.failed"] = field(default="write-to-record.failed", init=False)

    async def fetch(self, client: HeroReader) -> NoReturn:
        """Raise ConfigurationError: the type of the record is not documented."""
        raise self._not_fetchable(client, "the type of the record is not documented")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WriteToRecordSucceeded(HeroEvent):
    """`write-to-record.succeeded`."""

    event_type: Literal["write-to-record.succeeded"] = field(default="write-to-record.succeeded", init=False)

    async def fetch(self, client: HeroReader) -> NoReturn:
        """Raise ConfigurationError: the type of the record is not documented."""
        raise self._not_fetchable(client, "the type of the record is not documented")

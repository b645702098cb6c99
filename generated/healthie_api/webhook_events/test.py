# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TestCreated(HealthieEvent):
    """`test.created`."""

    __test__: ClassVar[bool] = False  # pytest would take the class for a test

    event_type: Literal["test.created"] = field(default="test.created", init=False)
    resource_type: str | None = "Test"

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: it is a test of the webhook and points to no record."""
        raise self._not_fetchable(client, "it is a test of the webhook and points to no record")

# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FolderSharingCreated(HealthieEvent):
    """`folder_sharing.created`: after `createSharings`."""

    event_type: Literal["folder_sharing.created"] = field(default="folder_sharing.created", init=False)
    resource_type: str | None = "FolderSharing"
    folder_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the schema has no such type; fetch the folder by folder_id."""
        raise self._not_fetchable(client, "the schema has no such type; fetch the folder by folder_id")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FolderSharingDeleted(HealthieEvent):
    """`folder_sharing.deleted`."""

    event_type: Literal["folder_sharing.deleted"] = field(default="folder_sharing.deleted", init=False)
    resource_type: str | None = "FolderSharing"
    folder_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the schema has no such type; fetch the folder by folder_id."""
        raise self._not_fetchable(client, "the schema has no such type; fetch the folder by folder_id")

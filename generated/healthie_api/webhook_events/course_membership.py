# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CourseMembershipCreated(HealthieEvent):
    """`course_membership.created`."""

    event_type: Literal["course_membership.created"] = field(default="course_membership.created", init=False)
    resource_type: str | None = "CourseMembership"

    async def fetch(self, client: HealthieReader) -> models.CourseMembership | None:
        return await queries(client).course_membership(course_membership_id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CourseMembershipDeleted(HealthieEvent):
    """`course_membership.deleted`: after `deleteCourseMembership`."""

    event_type: Literal["course_membership.deleted"] = field(default="course_membership.deleted", init=False)
    resource_type: str | None = "CourseMembership"

    async def fetch(self, client: HealthieReader) -> models.CourseMembership | None:
        return await queries(client).course_membership(course_membership_id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CourseMembershipUpdated(HealthieEvent):
    """`course_membership.updated`: after `updateCourseMembership`."""

    event_type: Literal["course_membership.updated"] = field(default="course_membership.updated", init=False)
    resource_type: str | None = "CourseMembership"

    async def fetch(self, client: HealthieReader) -> models.CourseMembership | None:
        return await queries(client).course_membership(course_membership_id=self.resource_id)

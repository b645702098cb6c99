# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StripeCustomerDetailCreated(HealthieEvent):
    """`stripe_customer_detail.created`: after `createStripeCustomerDetail`."""

    event_type: Literal["stripe_customer_detail.created"] = field(default="stripe_customer_detail.created", init=False)
    resource_type: str | None = "StripeCustomerDetail"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: these are only listed, by user_id."""
        raise self._not_fetchable(client, "these are only listed, by user_id")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StripeCustomerDetailDeleted(HealthieEvent):
    """`stripe_customer_detail.deleted`: after `deleteStripeCustomerDetail`."""

    event_type: Literal["stripe_customer_detail.deleted"] = field(default="stripe_customer_detail.deleted", init=False)
    resource_type: str | None = "StripeCustomerDetail"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: these are only listed, by user_id."""
        raise self._not_fetchable(client, "these are only listed, by user_id")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StripeCustomerDetailUpdated(HealthieEvent):
    """`stripe_customer_detail.updated`: after `updateStripeCustomerDetail`."""

    event_type: Literal["stripe_customer_detail.updated"] = field(default="stripe_customer_detail.updated", init=False)
    resource_type: str | None = "StripeCustomerDetail"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: these are only listed, by user_id."""
        raise self._not_fetchable(client, "these are only listed, by user_id")

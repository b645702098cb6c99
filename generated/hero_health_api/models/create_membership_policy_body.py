# Generated from specs/hero. Do not edit.
"""CreateMembershipPolicyBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import NUMBER, TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .membership_discount import MembershipDiscount
    from .membership_member import MembershipMember


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CreateMembershipPolicyBody(Model):
    """The object `CreateMembershipPolicyBody`."""

    _sent = True

    billing_cycle_anchor: float | Unset = UNSET
    collection_method: str | Unset = UNSET
    customer: str | Unset = UNSET
    days_until_due: float | Unset = UNSET
    discounts: list[MembershipDiscount] | Unset = UNSET
    members: list[MembershipMember] | Unset = UNSET
    membership_scheme_id: str | Unset = UNSET
    price: str | Unset = UNSET
    quantity: float | Unset = UNSET
    starts_on: float | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .membership_discount import MembershipDiscount
        from .membership_member import MembershipMember

        return (
            Field("billing_cycle_anchor", "billing_cycle_anchor", NUMBER),
            Field("collection_method", "collection_method", TEXT),
            Field("customer", "customer", TEXT),
            Field("days_until_due", "days_until_due", NUMBER),
            Field("discounts", "discounts", ListOf(ModelOf(MembershipDiscount))),
            Field("members", "members", ListOf(ModelOf(MembershipMember))),
            Field("membership_scheme_id", "membership_scheme_id", TEXT),
            Field("price", "price", TEXT),
            Field("quantity", "quantity", NUMBER),
            Field("starts_on", "starts_on", NUMBER),
        )

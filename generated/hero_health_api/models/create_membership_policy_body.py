# Generated from specs/hero. Do not edit.
"""CreateMembershipPolicyBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import NUMBER, TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .membership_discount import MembershipDiscount
    from .membership_member import MembershipMember


@_define(kw_only=True, repr=False)
class CreateMembershipPolicyBody(Model):
    """The object `CreateMembershipPolicyBody`."""

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

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("billing_cycle_anchor", UNSET)
        self.billing_cycle_anchor = value if type(value) is int or value is UNSET else read[0](value)
        value = get("collection_method", UNSET)
        self.collection_method = value if type(value) is str or value is UNSET else read[1](value)
        value = get("customer", UNSET)
        self.customer = value if type(value) is str or value is UNSET else read[2](value)
        value = get("days_until_due", UNSET)
        self.days_until_due = value if type(value) is int or value is UNSET else read[3](value)
        value = get("discounts", UNSET)
        self.discounts = value if value is UNSET else read[4](value)
        value = get("members", UNSET)
        self.members = value if value is UNSET else read[5](value)
        value = get("membership_scheme_id", UNSET)
        self.membership_scheme_id = value if type(value) is str or value is UNSET else read[6](value)
        value = get("price", UNSET)
        self.price = value if type(value) is str or value is UNSET else read[7](value)
        value = get("quantity", UNSET)
        self.quantity = value if type(value) is int or value is UNSET else read[8](value)
        value = get("starts_on", UNSET)
        self.starts_on = value if type(value) is int or value is UNSET else read[9](value)
        self.additional_properties = {}

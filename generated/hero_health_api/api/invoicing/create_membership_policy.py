# Generated from specs/hero. Do not edit.
"""createMembershipPolicy: POST /v1/invoicing/membership-policies."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import NUMBER, TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MembershipPolicy(Model):
    """The object `MembershipPolicy`."""

    id: str | None = None
    membership_scheme_id: str | None = None
    practice_group_id: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", TEXT),
            Field("membership_scheme_id", "membership_scheme_id", TEXT),
            Field("practice_group_id", "practice_group_id", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("membership_scheme_id", UNSET)
        self.membership_scheme_id = value if type(value) is str else None if value is UNSET else read[1](value)
        value = get("practice_group_id", UNSET)
        self.practice_group_id = value if type(value) is str else None if value is UNSET else read[2](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MembershipMember(Model):
    """The object `MembershipMember`."""

    _sent = True

    patient_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("patient_id", "patient_id", TEXT),)


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MembershipDiscount(Model):
    """The object `MembershipDiscount`."""

    _sent = True

    coupon: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("coupon", "coupon", TEXT),)


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


OPERATION: HttpOperation[MembershipPolicy] = HttpOperation(
    name="createMembershipPolicy",
    python_path="hero.invoicing.create_membership_policy",
    method="POST",
    path="/v1/invoicing/membership-policies",
    safety="money",
    check="look in Hero or in the practice's Stripe account for a subscription of this customer",
    confidence="partial",
    body_type=CreateMembershipPolicyBody,
    body_required=True,
    json=ModelOf(CreateMembershipPolicyBody).write,
    decode=json_response(ModelOf(MembershipPolicy)),
)

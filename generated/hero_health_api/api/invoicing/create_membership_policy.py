# Generated from specs/hero. Do not edit.
"""createMembershipPolicy: POST /v1/invoicing/membership-policies."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.create_membership_policy_body import CreateMembershipPolicyBody
from ...models.membership_policy import MembershipPolicy

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

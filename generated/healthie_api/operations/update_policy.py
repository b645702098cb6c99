# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    Day,
    Field,
    GraphQLOperation,
    InputModel,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.policy import POLICY_FRAGMENT, Policy


class BenefitInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    category: str | None = None
    coinsurance: str | None = None
    copay: str | None = None
    deductible_calendar_year: str | None = None
    deductible_year_to_date: str | None = None
    id: ID | None = None
    metadata: JSON | None = None
    telemedicine: Boolean | None = None


class CallReferenceInput(InputModel):
    date_recorded: Day | None = None
    id: ID | None = None
    notes: str | None = None
    reference_number: str | None = None
    time_recorded: str | None = None


class CptCodesPolicyInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    cpt_code_id: str | None = None
    id: ID | None = None
    policy_id: str | None = None


class IcdCodesPolicyInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    icd_code_id: str | None = None
    id: ID | None = None
    policy_id: str | None = None


class InsuranceAuthorizationInput(InputModel):
    authorization_number: str | None = None
    end_on: Day | None = None
    id: ID | None = None
    start_on: Day | None = None
    unit_type: str | None = None
    units_authorized: str | None = None
    units_limit_per_visit: str | None = None
    units_used: str | None = None
    visits_authorized: str | None = None
    visits_used: str | None = None


class UpdatePolicyMutationInput(InputModel):
    benefits: list[BenefitInput | None] | None = None
    call_reference: CallReferenceInput | None = None
    cpt_codes_policies: list[CptCodesPolicyInput | None] | None = None
    effective_end: str | None = None
    effective_start: str | None = None
    holder_dob: Day | None = None
    holder_first: str | None = None
    holder_gender: str | None = None
    holder_last: str | None = None
    holder_mi: str | None = None
    holder_phone: str | None = None
    icd_codes_policies: list[IcdCodesPolicyInput | None] | None = None
    id: ID | None = None
    insurance_authorization: InsuranceAuthorizationInput | None = None
    insurance_authorization_required: Boolean | None = None
    insurance_card_back_id: ID | None = None
    insurance_card_front_id: ID | None = None
    metadata: JSON | None = None
    notes: str | None = None
    policy_phone_number: str | None = None
    priority_type: str | None = None
    referral_required: Boolean | None = None
    referring_physician_id: ID | None = None
    same_address_as_client: Boolean | None = None
    type_string: str | None = None
    user_id: ID | None = Field(default=None, deprecated=True)


class UpdatePolicyMutationPayload(BaseModel):
    messages: list[FieldError | None] | None
    policy: Policy | None


OPERATION: GraphQLOperation[UpdatePolicyMutationPayload] = GraphQLOperation(
    name="updatePolicy",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updatePolicyMutationInput!"},
    document="""
mutation updatePolicy($input: updatePolicyMutationInput) {
 updatePolicy(input: $input) {
 ...UpdatePolicyMutationPayload
 }
}

fragment UpdatePolicyMutationPayload on updatePolicyMutationPayload {
 messages {
 ...FieldError
 }
 policy {
 ...Policy
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + POLICY_FRAGMENT,
    decode=object_of("updatePolicy", UpdatePolicyMutationPayload),
    facts=(
        Fact(
            argument="input.user_id",
            kind="ignored",
            text="does nothing at the vendor; a policy cannot be moved to another patient",
            check="warn",
        ),
    ),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Date,
    Day,
    GraphQLOperation,
    InputModel,
    MoneyInput,
    object_of,
)

from ..models.claim import CLAIM_FRAGMENT, AdjustmentGroup, Claim
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT
from ..operations.organization_info import ORGANIZATION_INFO_FRAGMENT


class ClaimCobOverridesInput(InputModel):
    primary_adjudication_date: Date | None = None
    primary_paid_amount: MoneyInput | None = None


class CobAdjustmentInput(InputModel):
    adjustment_group: AdjustmentGroup | str | None = None
    amount: MoneyInput | None = None
    reason_code: str | None = None


class ClaimLineCobOverridesInput(InputModel):
    adjustments: list[CobAdjustmentInput] | None = None
    cpt_codes_cms1500_id: ID
    line_adjudication_date: Date | None = None
    line_paid_amount: MoneyInput | None = None


class CreateSecondaryClaimInput(InputModel):
    additional_claim_information: str | None = None
    group_number: str | None = None
    holder_dob: Day | None = None
    holder_relationship: str | None = None
    insurance_plan_id: ID
    member_number: str | None = None
    primary_claim_id: ID
    prior_authorization_number: str | None = None


class UpdateSecondaryClaimInput(InputModel):
    claim_cob_overrides: ClaimCobOverridesInput | None = None
    claim_line_cob_overrides: list[ClaimLineCobOverridesInput] | None = None
    id: ID


class CreateSecondaryClaimPayload(BaseModel):
    claim: Claim | None
    messages: list[FieldError | None] | None


class UpdateSecondaryClaimPayload(BaseModel):
    claim: Claim | None
    messages: list[FieldError | None] | None


CREATE_SECONDARY_CLAIM: GraphQLOperation[CreateSecondaryClaimPayload] = GraphQLOperation(
    name="createSecondaryClaim",
    kind="mutation",
    safety="money",
    arguments={"input": "CreateSecondaryClaimInput!"},
    document="""
mutation createSecondaryClaim($input: CreateSecondaryClaimInput) {
 createSecondaryClaim(input: $input) {
 ...CreateSecondaryClaimPayload
 }
}

fragment CreateSecondaryClaimPayload on CreateSecondaryClaimPayload {
 claim {
 ...Claim
 }
 messages {
 ...FieldError
 }
}
"""
    + CLAIM_FRAGMENT
    + ORGANIZATION_INFO_FRAGMENT
    + LOCATION_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createSecondaryClaim", CreateSecondaryClaimPayload),
)

UPDATE_SECONDARY_CLAIM: GraphQLOperation[UpdateSecondaryClaimPayload] = GraphQLOperation(
    name="updateSecondaryClaim",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "UpdateSecondaryClaimInput!"},
    document="""
mutation updateSecondaryClaim($input: UpdateSecondaryClaimInput) {
 updateSecondaryClaim(input: $input) {
 ...UpdateSecondaryClaimPayload
 }
}

fragment UpdateSecondaryClaimPayload on UpdateSecondaryClaimPayload {
 claim {
 ...Claim
 }
 messages {
 ...FieldError
 }
}
"""
    + CLAIM_FRAGMENT
    + ORGANIZATION_INFO_FRAGMENT
    + LOCATION_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateSecondaryClaim", UpdateSecondaryClaimPayload),
)

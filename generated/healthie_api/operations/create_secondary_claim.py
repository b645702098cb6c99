# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Day, GraphQLOperation, InputModel, object_of

from ..models.claim import CLAIM_FRAGMENT, Claim
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT
from ..models.organization_info import ORGANIZATION_INFO_FRAGMENT


class CreateSecondaryClaimInput(InputModel):
    additional_claim_information: str | None = None
    group_number: str | None = None
    holder_dob: Day | None = None
    holder_relationship: str | None = None
    insurance_plan_id: ID
    member_number: str | None = None
    primary_claim_id: ID
    prior_authorization_number: str | None = None


class CreateSecondaryClaimPayload(BaseModel):
    claim: Claim | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateSecondaryClaimPayload] = GraphQLOperation(
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

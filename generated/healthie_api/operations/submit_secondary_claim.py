# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.claim import CLAIM_FRAGMENT, Claim
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT
from ..operations.organization_info import ORGANIZATION_INFO_FRAGMENT


class SubmitSecondaryClaimInput(InputModel):
    claim_ids: list[ID]


class SubmitSecondaryClaimPayload(BaseModel):
    claims: list[Claim | None] | None
    messages: list[FieldError | None] | None
    success_message: str | None


OPERATION: GraphQLOperation[SubmitSecondaryClaimPayload] = GraphQLOperation(
    name="submitSecondaryClaim",
    kind="mutation",
    safety="money",
    arguments={"input": "SubmitSecondaryClaimInput!"},
    document="""
mutation submitSecondaryClaim($input: SubmitSecondaryClaimInput) {
 submitSecondaryClaim(input: $input) {
 ...SubmitSecondaryClaimPayload
 }
}

fragment SubmitSecondaryClaimPayload on SubmitSecondaryClaimPayload {
 claims {
 ...Claim
 }
 messages {
 ...FieldError
 }
 success_message
}
"""
    + CLAIM_FRAGMENT
    + ORGANIZATION_INFO_FRAGMENT
    + LOCATION_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("submitSecondaryClaim", SubmitSecondaryClaimPayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Day

from ..models.claim import CLAIM_FRAGMENT, Claim
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
    root_field="createSecondaryClaim",
    python_path="healthie.mutations.create_secondary_claim",
    safety="money",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createSecondaryClaim", CreateSecondaryClaimPayload),
)

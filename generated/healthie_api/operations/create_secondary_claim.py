# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.claim import CLAIM_FRAGMENT, Claim
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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

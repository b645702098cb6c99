# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.claim import CLAIM_FRAGMENT, Claim
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateSecondaryClaimPayload(BaseModel):
    claim: Claim | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateSecondaryClaimPayload] = GraphQLOperation(
    name="updateSecondaryClaim",
    kind="mutation",
    root_field="updateSecondaryClaim",
    python_path="healthie.mutations.update_secondary_claim",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateSecondaryClaim", UpdateSecondaryClaimPayload),
)

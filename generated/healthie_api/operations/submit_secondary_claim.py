# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.claim import CLAIM_FRAGMENT, Claim
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class SubmitSecondaryClaimInput(InputModel):
    claim_ids: list[ID]


class SubmitSecondaryClaimPayload(BaseModel):
    claims: list[Claim | None] | None
    messages: list[FieldError | None] | None
    success_message: str | None


OPERATION: GraphQLOperation[SubmitSecondaryClaimPayload] = GraphQLOperation(
    name="submitSecondaryClaim",
    kind="mutation",
    root_field="submitSecondaryClaim",
    python_path="healthie.mutations.submit_secondary_claim",
    safety="money",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("submitSecondaryClaim", SubmitSecondaryClaimPayload),
)

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.claim import CLAIM_FRAGMENT
from ..models.create_secondary_claim_payload import CREATE_SECONDARY_CLAIM_PAYLOAD_FRAGMENT, CreateSecondaryClaimPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSecondaryClaimPayload] = GraphQLOperation(
    name="createSecondaryClaim",
    kind="mutation",
    root_field="createSecondaryClaim",
    python_path="healthie.mutations.create_secondary_claim",
    safety="money",
    confidence="full",
    arguments={"input": "CreateSecondaryClaimInput"},
    document="""
mutation createSecondaryClaim($input: CreateSecondaryClaimInput) {
  createSecondaryClaim(input: $input) {
    ...CreateSecondaryClaimPayload
  }
}
"""
    + CREATE_SECONDARY_CLAIM_PAYLOAD_FRAGMENT
    + CLAIM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createSecondaryClaim", CreateSecondaryClaimPayload),
)

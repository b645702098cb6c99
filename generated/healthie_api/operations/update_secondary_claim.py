# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.claim import CLAIM_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_secondary_claim_payload import UPDATE_SECONDARY_CLAIM_PAYLOAD_FRAGMENT, UpdateSecondaryClaimPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateSecondaryClaimPayload] = GraphQLOperation(
    name="updateSecondaryClaim",
    kind="mutation",
    root_field="updateSecondaryClaim",
    python_path="healthie.mutations.update_secondary_claim",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "UpdateSecondaryClaimInput"},
    document="""
mutation updateSecondaryClaim($input: UpdateSecondaryClaimInput) {
  updateSecondaryClaim(input: $input) {
    ...UpdateSecondaryClaimPayload
  }
}
"""
    + UPDATE_SECONDARY_CLAIM_PAYLOAD_FRAGMENT
    + CLAIM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateSecondaryClaim", UpdateSecondaryClaimPayload),
)

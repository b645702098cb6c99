# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.claim import CLAIM_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.submit_secondary_claim_payload import SUBMIT_SECONDARY_CLAIM_PAYLOAD_FRAGMENT, SubmitSecondaryClaimPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SubmitSecondaryClaimPayload] = GraphQLOperation(
    name="submitSecondaryClaim",
    kind="mutation",
    root_field="submitSecondaryClaim",
    python_path="healthie.mutations.submit_secondary_claim",
    safety="money",
    confidence="full",
    arguments={"input": "SubmitSecondaryClaimInput"},
    document="""
mutation submitSecondaryClaim($input: SubmitSecondaryClaimInput) {
  submitSecondaryClaim(input: $input) {
    ...SubmitSecondaryClaimPayload
  }
}
"""
    + SUBMIT_SECONDARY_CLAIM_PAYLOAD_FRAGMENT
    + CLAIM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("submitSecondaryClaim", SubmitSecondaryClaimPayload),
)

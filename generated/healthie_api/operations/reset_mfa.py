# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.reset_mfa_payload import RESET_MFA_PAYLOAD_FRAGMENT, ResetMfaPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ResetMfaPayload] = GraphQLOperation(
    name="resetMfa",
    kind="mutation",
    root_field="resetMfa",
    python_path="healthie.mutations.reset_mfa",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "ResetMfaInput"},
    document="""
mutation resetMfa($input: ResetMfaInput) {
  resetMfa(input: $input) {
    ...ResetMfaPayload
  }
}
"""
    + RESET_MFA_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("resetMfa", ResetMfaPayload),
)

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..models.validate_verification_token_payload import (
    VALIDATE_VERIFICATION_TOKEN_PAYLOAD_FRAGMENT,
    ValidateVerificationTokenPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ValidateVerificationTokenPayload] = GraphQLOperation(
    name="validateVerificationToken",
    kind="mutation",
    root_field="validateVerificationToken",
    python_path="healthie.mutations.validate_verification_token",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "validateVerificationTokenInput"},
    document="""
mutation validateVerificationToken($input: validateVerificationTokenInput) {
  validateVerificationToken(input: $input) {
    ...ValidateVerificationTokenPayload
  }
}
"""
    + VALIDATE_VERIFICATION_TOKEN_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("validateVerificationToken", ValidateVerificationTokenPayload),
)

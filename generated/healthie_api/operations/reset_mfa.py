# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.reset_mfa_payload import ResetMfaPayload
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

fragment ResetMfaPayload on ResetMfaPayload {
  messages {
    ...FieldError
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("resetMfa", ResetMfaPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_immunization_payload import UpdateImmunizationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateImmunizationPayload] = GraphQLOperation(
    name="updateImmunization",
    kind="mutation",
    root_field="updateImmunization",
    python_path="healthie.mutations.update_immunization",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateImmunizationInput"},
    document="""
mutation updateImmunization($input: updateImmunizationInput) {
  updateImmunization(input: $input) {
    ...UpdateImmunizationPayload
  }
}

fragment UpdateImmunizationPayload on updateImmunizationPayload {
  immunization {
    ...Immunization
  }
  messages {
    ...FieldError
  }
}

fragment Immunization on Immunization {
  additional_notes
  cvx_code
  id
  received_at
  status
  user_id
  vaccine_name
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateImmunization", UpdateImmunizationPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_immunization_payload import CreateImmunizationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateImmunizationPayload] = GraphQLOperation(
    name="createImmunization",
    kind="mutation",
    root_field="createImmunization",
    python_path="healthie.mutations.create_immunization",
    safety="create",
    confidence="full",
    arguments={"input": "createImmunizationInput"},
    document="""
mutation createImmunization($input: createImmunizationInput) {
  createImmunization(input: $input) {
    ...CreateImmunizationPayload
  }
}

fragment CreateImmunizationPayload on createImmunizationPayload {
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
    decode=object_of("createImmunization", CreateImmunizationPayload),
)

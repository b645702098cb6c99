# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_fullscript_practitioner_payload import CreateFullscriptPractitionerPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFullscriptPractitionerPayload] = GraphQLOperation(
    name="createFullscriptPractitioner",
    kind="mutation",
    root_field="createFullscriptPractitioner",
    python_path="healthie.mutations.create_fullscript_practitioner",
    safety="create",
    confidence="full",
    arguments={"input": "createFullscriptPractitionerInput"},
    document="""
mutation createFullscriptPractitioner($input: createFullscriptPractitionerInput) {
  createFullscriptPractitioner(input: $input) {
    ...CreateFullscriptPractitionerPayload
  }
}

fragment CreateFullscriptPractitionerPayload on createFullscriptPractitionerPayload {
  fullscript_practitioner {
    ...FullscriptPractitionerType
  }
  messages {
    ...FieldError
  }
}

fragment FullscriptPractitionerType on FullscriptPractitionerType {
  email
  external_ref
  first_name
  id
  last_name
  practitioner_type_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createFullscriptPractitioner", CreateFullscriptPractitionerPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_functional_status_payload import UpdateFunctionalStatusPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateFunctionalStatusPayload] = GraphQLOperation(
    name="updateFunctionalStatus",
    kind="mutation",
    root_field="updateFunctionalStatus",
    python_path="healthie.mutations.update_functional_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFunctionalStatusInput"},
    document="""
mutation updateFunctionalStatus($input: updateFunctionalStatusInput) {
  updateFunctionalStatus(input: $input) {
    ...UpdateFunctionalStatusPayload
  }
}

fragment UpdateFunctionalStatusPayload on updateFunctionalStatusPayload {
  functional_status {
    ...FunctionalStatus
  }
  messages {
    ...FieldError
  }
}

fragment FunctionalStatus on FunctionalStatus {
  functional_condition
  id
  start_date
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateFunctionalStatus", UpdateFunctionalStatusPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_functional_status_payload import DeleteFunctionalStatusPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteFunctionalStatusPayload] = GraphQLOperation(
    name="deleteFunctionalStatus",
    kind="mutation",
    root_field="deleteFunctionalStatus",
    python_path="healthie.mutations.delete_functional_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFunctionalStatusInput"},
    document="""
mutation deleteFunctionalStatus($input: deleteFunctionalStatusInput) {
  deleteFunctionalStatus(input: $input) {
    ...DeleteFunctionalStatusPayload
  }
}

fragment DeleteFunctionalStatusPayload on deleteFunctionalStatusPayload {
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
    decode=object_of("deleteFunctionalStatus", DeleteFunctionalStatusPayload),
)

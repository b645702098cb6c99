# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_functional_status_payload import CreateFunctionalStatusPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFunctionalStatusPayload] = GraphQLOperation(
    name="createFunctionalStatus",
    kind="mutation",
    root_field="createFunctionalStatus",
    python_path="healthie.mutations.create_functional_status",
    safety="create",
    confidence="full",
    arguments={"input": "createFunctionalStatusInput"},
    document="""
mutation createFunctionalStatus($input: createFunctionalStatusInput) {
  createFunctionalStatus(input: $input) {
    ...CreateFunctionalStatusPayload
  }
}

fragment CreateFunctionalStatusPayload on createFunctionalStatusPayload {
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
    decode=object_of("createFunctionalStatus", CreateFunctionalStatusPayload),
)

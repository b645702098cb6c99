# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_fitbit_payload import CreateFitbitPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFitbitPayload] = GraphQLOperation(
    name="createFitbit",
    kind="mutation",
    root_field="createFitbit",
    python_path="healthie.mutations.create_fitbit",
    safety="create",
    confidence="full",
    arguments={"input": "createFitbitInput"},
    document="""
mutation createFitbit($input: createFitbitInput) {
  createFitbit(input: $input) {
    ...CreateFitbitPayload
  }
}

fragment CreateFitbitPayload on createFitbitPayload {
  fitbit {
    ...Fitbit
  }
  messages {
    ...FieldError
  }
}

fragment Fitbit on Fitbit {
  id
  is_enabled
  last_sync_date
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createFitbit", CreateFitbitPayload),
)

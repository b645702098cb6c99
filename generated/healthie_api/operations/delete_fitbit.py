# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_fitbit_payload import DeleteFitbitPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteFitbitPayload] = GraphQLOperation(
    name="deleteFitbit",
    kind="mutation",
    root_field="deleteFitbit",
    python_path="healthie.mutations.delete_fitbit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFitbitInput"},
    document="""
mutation deleteFitbit($input: deleteFitbitInput) {
  deleteFitbit(input: $input) {
    ...DeleteFitbitPayload
  }
}

fragment DeleteFitbitPayload on deleteFitbitPayload {
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
    decode=object_of("deleteFitbit", DeleteFitbitPayload),
)

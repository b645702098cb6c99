# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_fitbit_payload import UpdateFitbitPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateFitbitPayload] = GraphQLOperation(
    name="updateFitbit",
    kind="mutation",
    root_field="updateFitbit",
    python_path="healthie.mutations.update_fitbit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFitbitInput"},
    document="""
mutation updateFitbit($input: updateFitbitInput) {
  updateFitbit(input: $input) {
    ...UpdateFitbitPayload
  }
}

fragment UpdateFitbitPayload on updateFitbitPayload {
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
    decode=object_of("updateFitbit", UpdateFitbitPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_smoking_status_payload import UpdateSmokingStatusPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateSmokingStatusPayload] = GraphQLOperation(
    name="updateSmokingStatus",
    kind="mutation",
    root_field="updateSmokingStatus",
    python_path="healthie.mutations.update_smoking_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateSmokingStatusInput"},
    document="""
mutation updateSmokingStatus($input: updateSmokingStatusInput) {
  updateSmokingStatus(input: $input) {
    ...UpdateSmokingStatusPayload
  }
}

fragment UpdateSmokingStatusPayload on updateSmokingStatusPayload {
  messages {
    ...FieldError
  }
  smokingStatus {
    ...SmokingStatus
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment SmokingStatus on SmokingStatus {
  id
  smoking_status_code
  status_end_datetime
  status_start_datetime
  user_id
}
""",
    decode=object_of("updateSmokingStatus", UpdateSmokingStatusPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_smoking_status_payload import DeleteSmokingStatusPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteSmokingStatusPayload] = GraphQLOperation(
    name="deleteSmokingStatus",
    kind="mutation",
    root_field="deleteSmokingStatus",
    python_path="healthie.mutations.delete_smoking_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteSmokingStatusInput"},
    document="""
mutation deleteSmokingStatus($input: deleteSmokingStatusInput) {
  deleteSmokingStatus(input: $input) {
    ...DeleteSmokingStatusPayload
  }
}

fragment DeleteSmokingStatusPayload on deleteSmokingStatusPayload {
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
    decode=object_of("deleteSmokingStatus", DeleteSmokingStatusPayload),
)

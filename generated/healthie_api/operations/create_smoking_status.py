# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_smoking_status_payload import CreateSmokingStatusPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSmokingStatusPayload] = GraphQLOperation(
    name="createSmokingStatus",
    kind="mutation",
    root_field="createSmokingStatus",
    python_path="healthie.mutations.create_smoking_status",
    safety="create",
    confidence="full",
    arguments={"input": "createSmokingStatusInput"},
    document="""
mutation createSmokingStatus($input: createSmokingStatusInput) {
  createSmokingStatus(input: $input) {
    ...CreateSmokingStatusPayload
  }
}

fragment CreateSmokingStatusPayload on createSmokingStatusPayload {
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
    decode=object_of("createSmokingStatus", CreateSmokingStatusPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_mobile_health_data_snapshot_payload import CreateMobileHealthDataSnapshotPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateMobileHealthDataSnapshotPayload] = GraphQLOperation(
    name="createMobileHealthDataSnapshot",
    kind="mutation",
    root_field="createMobileHealthDataSnapshot",
    python_path="healthie.mutations.create_mobile_health_data_snapshot",
    safety="create",
    confidence="full",
    arguments={"input": "CreateMobileHealthDataSnapshotInput"},
    document="""
mutation createMobileHealthDataSnapshot($input: CreateMobileHealthDataSnapshotInput) {
  createMobileHealthDataSnapshot(input: $input) {
    ...CreateMobileHealthDataSnapshotPayload
  }
}

fragment CreateMobileHealthDataSnapshotPayload on CreateMobileHealthDataSnapshotPayload {
  messages {
    ...FieldError
  }
  snapshot {
    ...MobileHealthDataSnapshot
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment MobileHealthDataSnapshot on MobileHealthDataSnapshot {
  created_at
  current_status
  id
  integration_type
  organization_id
  parent_organization_id
  patient_id
  s3_object_expiring_url
  s3_object_key
  sync_ended_at
  sync_started_at
  updated_at
}
""",
    decode=object_of("createMobileHealthDataSnapshot", CreateMobileHealthDataSnapshotPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.process_mobile_health_data_snapshot_payload import ProcessMobileHealthDataSnapshotPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ProcessMobileHealthDataSnapshotPayload] = GraphQLOperation(
    name="processMobileHealthDataSnapshot",
    kind="mutation",
    root_field="processMobileHealthDataSnapshot",
    python_path="healthie.mutations.process_mobile_health_data_snapshot",
    safety="create",
    confidence="full",
    arguments={"input": "ProcessMobileHealthDataSnapshotInput"},
    document="""
mutation processMobileHealthDataSnapshot($input: ProcessMobileHealthDataSnapshotInput) {
  processMobileHealthDataSnapshot(input: $input) {
    ...ProcessMobileHealthDataSnapshotPayload
  }
}

fragment ProcessMobileHealthDataSnapshotPayload on ProcessMobileHealthDataSnapshotPayload {
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
    decode=object_of("processMobileHealthDataSnapshot", ProcessMobileHealthDataSnapshotPayload),
)

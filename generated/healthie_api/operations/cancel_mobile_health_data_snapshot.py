# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.cancel_mobile_health_data_snapshot_payload import CancelMobileHealthDataSnapshotPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CancelMobileHealthDataSnapshotPayload] = GraphQLOperation(
    name="cancelMobileHealthDataSnapshot",
    kind="mutation",
    root_field="cancelMobileHealthDataSnapshot",
    python_path="healthie.mutations.cancel_mobile_health_data_snapshot",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "CancelMobileHealthDataSnapshotInput"},
    document="""
mutation cancelMobileHealthDataSnapshot($input: CancelMobileHealthDataSnapshotInput) {
  cancelMobileHealthDataSnapshot(input: $input) {
    ...CancelMobileHealthDataSnapshotPayload
  }
}

fragment CancelMobileHealthDataSnapshotPayload on CancelMobileHealthDataSnapshotPayload {
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
    decode=object_of("cancelMobileHealthDataSnapshot", CancelMobileHealthDataSnapshotPayload),
)

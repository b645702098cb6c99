# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.cancel_mobile_health_data_snapshot_payload import (
    CANCEL_MOBILE_HEALTH_DATA_SNAPSHOT_PAYLOAD_FRAGMENT,
    CancelMobileHealthDataSnapshotPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.mobile_health_data_snapshot import MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT
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
"""
    + CANCEL_MOBILE_HEALTH_DATA_SNAPSHOT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT,
    decode=object_of("cancelMobileHealthDataSnapshot", CancelMobileHealthDataSnapshotPayload),
)

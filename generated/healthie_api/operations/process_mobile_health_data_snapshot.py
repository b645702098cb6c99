# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.mobile_health_data_snapshot import MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT
from ..models.process_mobile_health_data_snapshot_payload import (
    PROCESS_MOBILE_HEALTH_DATA_SNAPSHOT_PAYLOAD_FRAGMENT,
    ProcessMobileHealthDataSnapshotPayload,
)
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
"""
    + PROCESS_MOBILE_HEALTH_DATA_SNAPSHOT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT,
    decode=object_of("processMobileHealthDataSnapshot", ProcessMobileHealthDataSnapshotPayload),
)

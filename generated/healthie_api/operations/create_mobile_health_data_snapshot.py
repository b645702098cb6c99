# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_mobile_health_data_snapshot_payload import (
    CREATE_MOBILE_HEALTH_DATA_SNAPSHOT_PAYLOAD_FRAGMENT,
    CreateMobileHealthDataSnapshotPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.mobile_health_data_snapshot import MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT
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
"""
    + CREATE_MOBILE_HEALTH_DATA_SNAPSHOT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT,
    decode=object_of("createMobileHealthDataSnapshot", CreateMobileHealthDataSnapshotPayload),
)

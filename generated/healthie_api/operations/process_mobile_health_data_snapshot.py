# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.mobile_health_data_snapshot import MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT, MobileHealthDataSnapshot


class ProcessMobileHealthDataSnapshotInput(InputModel):
    snapshot_id: ID


class ProcessMobileHealthDataSnapshotPayload(BaseModel):
    messages: list[FieldError | None] | None
    snapshot: MobileHealthDataSnapshot | None


OPERATION: GraphQLOperation[ProcessMobileHealthDataSnapshotPayload] = GraphQLOperation(
    name="processMobileHealthDataSnapshot",
    kind="mutation",
    safety="create",
    arguments={"input": "ProcessMobileHealthDataSnapshotInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT
    + MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT,
    decode=object_of("processMobileHealthDataSnapshot", ProcessMobileHealthDataSnapshotPayload),
)

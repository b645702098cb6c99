# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.mobile_health_data_snapshot import MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT, MobileHealthDataSnapshot


class CancelMobileHealthDataSnapshotInput(InputModel):
    cancellation_reason: str
    snapshot_id: ID


class CancelMobileHealthDataSnapshotPayload(BaseModel):
    messages: list[FieldError | None] | None
    snapshot: MobileHealthDataSnapshot | None


OPERATION: GraphQLOperation[CancelMobileHealthDataSnapshotPayload] = GraphQLOperation(
    name="cancelMobileHealthDataSnapshot",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "CancelMobileHealthDataSnapshotInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT
    + MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT,
    decode=object_of("cancelMobileHealthDataSnapshot", CancelMobileHealthDataSnapshotPayload),
)

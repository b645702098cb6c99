# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, Int, ZonedDateTime, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.mobile_health_data_snapshot import (
    MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT,
    MobileHealthDataSnapshot,
    MobileHealthDataSnapshotIntegrationType,
)


class CreateMobileHealthDataSnapshotInput(InputModel):
    byte_size: Int
    checksum: str
    integration_type: MobileHealthDataSnapshotIntegrationType | str
    sync_ended_at: ZonedDateTime
    sync_started_at: ZonedDateTime


class CreateMobileHealthDataSnapshotPayload(BaseModel):
    messages: list[FieldError | None] | None
    snapshot: MobileHealthDataSnapshot | None


OPERATION: GraphQLOperation[CreateMobileHealthDataSnapshotPayload] = GraphQLOperation(
    name="createMobileHealthDataSnapshot",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateMobileHealthDataSnapshotInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT
    + MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT,
    decode=object_of("createMobileHealthDataSnapshot", CreateMobileHealthDataSnapshotPayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="cancelMobileHealthDataSnapshot",
    python_path="healthie.mutations.cancel_mobile_health_data_snapshot",
    safety="idempotent_write",
    confidence="full",
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

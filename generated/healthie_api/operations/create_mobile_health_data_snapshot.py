# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.mobile_health_data_snapshot import MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT, MobileHealthDataSnapshot


class CreateMobileHealthDataSnapshotPayload(BaseModel):
    messages: list[FieldError | None] | None
    snapshot: MobileHealthDataSnapshot | None


OPERATION: GraphQLOperation[CreateMobileHealthDataSnapshotPayload] = GraphQLOperation(
    name="createMobileHealthDataSnapshot",
    kind="mutation",
    root_field="createMobileHealthDataSnapshot",
    python_path="healthie.mutations.create_mobile_health_data_snapshot",
    safety="create",
    confidence="full",
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

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="processMobileHealthDataSnapshot",
    python_path="healthie.mutations.process_mobile_health_data_snapshot",
    safety="create",
    confidence="full",
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

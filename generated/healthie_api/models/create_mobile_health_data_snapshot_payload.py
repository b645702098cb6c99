# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.mobile_health_data_snapshot import MobileHealthDataSnapshot


class CreateMobileHealthDataSnapshotPayload(BaseModel):
    messages: list[FieldError | None] | None
    snapshot: MobileHealthDataSnapshot | None


CREATE_MOBILE_HEALTH_DATA_SNAPSHOT_PAYLOAD_FRAGMENT = """
fragment CreateMobileHealthDataSnapshotPayload on CreateMobileHealthDataSnapshotPayload {
  messages {
    ...FieldError
  }
  snapshot {
    ...MobileHealthDataSnapshot
  }
}
"""

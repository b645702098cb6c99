# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.mobile_health_data_snapshot import MobileHealthDataSnapshot


class ProcessMobileHealthDataSnapshotPayload(BaseModel):
    messages: list[FieldError | None] | None
    snapshot: MobileHealthDataSnapshot | None


PROCESS_MOBILE_HEALTH_DATA_SNAPSHOT_PAYLOAD_FRAGMENT = """
fragment ProcessMobileHealthDataSnapshotPayload on ProcessMobileHealthDataSnapshotPayload {
  messages {
    ...FieldError
  }
  snapshot {
    ...MobileHealthDataSnapshot
  }
}
"""

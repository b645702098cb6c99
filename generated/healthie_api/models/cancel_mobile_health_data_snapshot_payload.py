# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.mobile_health_data_snapshot import MobileHealthDataSnapshot


class CancelMobileHealthDataSnapshotPayload(BaseModel):
    messages: list[FieldError | None] | None
    snapshot: MobileHealthDataSnapshot | None


CANCEL_MOBILE_HEALTH_DATA_SNAPSHOT_PAYLOAD_FRAGMENT = """
fragment CancelMobileHealthDataSnapshotPayload on CancelMobileHealthDataSnapshotPayload {
  messages {
    ...FieldError
  }
  snapshot {
    ...MobileHealthDataSnapshot
  }
}
"""

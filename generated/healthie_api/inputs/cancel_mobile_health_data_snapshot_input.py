# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class CancelMobileHealthDataSnapshotInput(InputModel):
    cancellation_reason: str
    snapshot_id: ID

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class DeleteZoomRecordingFileInput(InputModel):
    appointment_id: ID | None = None
    id: ID | None = None
    zoom_id: str | None = None

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class DeleteZoomRecordingFileInput(InputModel):
    appointment_id: ID | None = None
    id: ID | None = None
    zoom_id: str | None = None

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.zoom_cloud_recording_file import ZoomCloudRecordingFile
from ..scalars import Boolean


class DeleteZoomRecordingFilePayload(BaseModel):
    messages: list[FieldError | None] | None
    success: Boolean | None
    zoom_recording_file: ZoomCloudRecordingFile | None


DELETE_ZOOM_RECORDING_FILE_PAYLOAD_FRAGMENT = """
fragment DeleteZoomRecordingFilePayload on deleteZoomRecordingFilePayload {
  messages {
    ...FieldError
  }
  success
  zoom_recording_file {
    ...ZoomCloudRecordingFile
  }
}
"""

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..enums.zoom_recording_file_type_enum import ZoomRecordingFileTypeEnum
from ..enums.zoom_recording_status_enum import ZoomRecordingStatusEnum
from ..enums.zoom_recording_type_enum import ZoomRecordingTypeEnum


class ZoomCloudRecordingFile(BaseModel):
    download_url: str | None
    file_size: Int | None
    file_type: ZoomRecordingFileTypeEnum | None
    id: str | None
    meeting_id: str | None
    recording_end: str | None
    recording_start: str | None
    recording_type: ZoomRecordingTypeEnum | None
    status: ZoomRecordingStatusEnum | None


ZOOM_CLOUD_RECORDING_FILE_FRAGMENT = """
fragment ZoomCloudRecordingFile on ZoomCloudRecordingFile {
  download_url
  file_size
  file_type
  id
  meeting_id
  recording_end
  recording_start
  recording_type
  status
}
"""

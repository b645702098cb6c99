# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, Int, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ZoomRecordingFileTypeEnum(OpenEnum):
    CC = "CC"
    CHAT = "CHAT"
    M4A = "M4A"
    MP4 = "MP4"
    THUMBNAIL = "THUMBNAIL"
    TIMELINE = "TIMELINE"
    TRANSCRIPT = "TRANSCRIPT"


class ZoomRecordingStatusEnum(OpenEnum):
    completed = "completed"
    failed = "failed"
    processing = "processing"


class ZoomRecordingTypeEnum(OpenEnum):
    active_speaker = "active_speaker"
    audio_only = "audio_only"
    audio_transcript = "audio_transcript"
    gallery_view = "gallery_view"
    shared_screen = "shared_screen"
    shared_screen_with_gallery_view = "shared_screen_with_gallery_view"
    shared_screen_with_speaker_view = "shared_screen_with_speaker_view"
    shared_screen_with_speaker_view_cc = "shared_screen_with_speaker_view_cc"
    speaker_view = "speaker_view"
    timeline = "timeline"


class DeleteZoomRecordingFileInput(InputModel):
    appointment_id: ID | None = None
    id: ID | None = None
    zoom_id: str | None = None


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


class DeleteZoomRecordingFilePayload(BaseModel):
    messages: list[FieldError | None] | None
    success: Boolean | None
    zoom_recording_file: ZoomCloudRecordingFile | None


OPERATION: GraphQLOperation[DeleteZoomRecordingFilePayload] = GraphQLOperation(
    name="deleteZoomRecordingFile",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteZoomRecordingFileInput!"},
    document="""
mutation deleteZoomRecordingFile($input: deleteZoomRecordingFileInput) {
 deleteZoomRecordingFile(input: $input) {
 ...DeleteZoomRecordingFilePayload
 }
}

fragment DeleteZoomRecordingFilePayload on deleteZoomRecordingFilePayload {
 messages {
 ...FieldError
 }
 success
 zoom_recording_file {
 ...ZoomCloudRecordingFile
 }
}

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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteZoomRecordingFile", DeleteZoomRecordingFilePayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.zoom_cloud_recording_file import ZOOM_CLOUD_RECORDING_FILE_FRAGMENT, ZoomCloudRecordingFile


class DeleteZoomRecordingFilePayload(BaseModel):
    messages: list[FieldError | None] | None
    success: Boolean | None
    zoom_recording_file: ZoomCloudRecordingFile | None


OPERATION: GraphQLOperation[DeleteZoomRecordingFilePayload] = GraphQLOperation(
    name="deleteZoomRecordingFile",
    kind="mutation",
    root_field="deleteZoomRecordingFile",
    python_path="healthie.mutations.delete_zoom_recording_file",
    safety="idempotent_write",
    confidence="full",
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
"""
    + FIELD_ERROR_FRAGMENT
    + ZOOM_CLOUD_RECORDING_FILE_FRAGMENT,
    decode=object_of("deleteZoomRecordingFile", DeleteZoomRecordingFilePayload),
)

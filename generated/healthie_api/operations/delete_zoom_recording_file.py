# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_zoom_recording_file_payload import (
    DELETE_ZOOM_RECORDING_FILE_PAYLOAD_FRAGMENT,
    DeleteZoomRecordingFilePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.zoom_cloud_recording_file import ZOOM_CLOUD_RECORDING_FILE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteZoomRecordingFilePayload] = GraphQLOperation(
    name="deleteZoomRecordingFile",
    kind="mutation",
    root_field="deleteZoomRecordingFile",
    python_path="healthie.mutations.delete_zoom_recording_file",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteZoomRecordingFileInput"},
    document="""
mutation deleteZoomRecordingFile($input: deleteZoomRecordingFileInput) {
  deleteZoomRecordingFile(input: $input) {
    ...DeleteZoomRecordingFilePayload
  }
}
"""
    + DELETE_ZOOM_RECORDING_FILE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ZOOM_CLOUD_RECORDING_FILE_FRAGMENT,
    decode=object_of("deleteZoomRecordingFile", DeleteZoomRecordingFilePayload),
)

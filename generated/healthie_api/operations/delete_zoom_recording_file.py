# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_zoom_recording_file_payload import DeleteZoomRecordingFilePayload
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

fragment DeleteZoomRecordingFilePayload on deleteZoomRecordingFilePayload {
  messages {
    ...FieldError
  }
  success
  zoom_recording_file {
    ...ZoomCloudRecordingFile
  }
}

fragment FieldError on FieldError {
  field
  message
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
""",
    decode=object_of("deleteZoomRecordingFile", DeleteZoomRecordingFilePayload),
)

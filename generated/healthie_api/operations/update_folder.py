# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.folder import FOLDER_FRAGMENT
from ..models.update_folder_payload import UPDATE_FOLDER_PAYLOAD_FRAGMENT, UpdateFolderPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateFolderPayload] = GraphQLOperation(
    name="updateFolder",
    kind="mutation",
    root_field="updateFolder",
    python_path="healthie.mutations.update_folder",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFolderInput"},
    document="""
mutation updateFolder($input: updateFolderInput) {
  updateFolder(input: $input) {
    ...UpdateFolderPayload
  }
}
"""
    + UPDATE_FOLDER_PAYLOAD_FRAGMENT
    + FOLDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFolder", UpdateFolderPayload),
)

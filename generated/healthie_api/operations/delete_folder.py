# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_folder_payload import DELETE_FOLDER_PAYLOAD_FRAGMENT, DeleteFolderPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.folder import FOLDER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteFolderPayload] = GraphQLOperation(
    name="deleteFolder",
    kind="mutation",
    root_field="deleteFolder",
    python_path="healthie.mutations.delete_folder",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFolderInput"},
    document="""
mutation deleteFolder($input: deleteFolderInput) {
  deleteFolder(input: $input) {
    ...DeleteFolderPayload
  }
}
"""
    + DELETE_FOLDER_PAYLOAD_FRAGMENT
    + FOLDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFolder", DeleteFolderPayload),
)

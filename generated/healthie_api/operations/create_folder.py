# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_folder_payload import CREATE_FOLDER_PAYLOAD_FRAGMENT, CreateFolderPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.folder import FOLDER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFolderPayload] = GraphQLOperation(
    name="createFolder",
    kind="mutation",
    root_field="createFolder",
    python_path="healthie.mutations.create_folder",
    safety="create",
    confidence="full",
    arguments={"input": "createFolderInput"},
    document="""
mutation createFolder($input: createFolderInput) {
  createFolder(input: $input) {
    ...CreateFolderPayload
  }
}
"""
    + CREATE_FOLDER_PAYLOAD_FRAGMENT
    + FOLDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFolder", CreateFolderPayload),
)

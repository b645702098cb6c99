# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.folder import FOLDER_FRAGMENT, Folder


class UpdateFolderPayload(BaseModel):
    folder: Folder | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateFolderPayload] = GraphQLOperation(
    name="updateFolder",
    kind="mutation",
    root_field="updateFolder",
    python_path="healthie.mutations.update_folder",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFolderInput!"},
    document="""
mutation updateFolder($input: updateFolderInput) {
  updateFolder(input: $input) {
    ...UpdateFolderPayload
  }
}

fragment UpdateFolderPayload on updateFolderPayload {
  folder {
    ...Folder
  }
  messages {
    ...FieldError
  }
}
"""
    + FOLDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFolder", UpdateFolderPayload),
)

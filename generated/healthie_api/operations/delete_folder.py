# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.folder import FOLDER_FRAGMENT, Folder


class DeleteFolderInput(InputModel):
    id: ID | None = None


class DeleteFolderPayload(BaseModel):
    folder: Folder | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteFolderPayload] = GraphQLOperation(
    name="deleteFolder",
    kind="mutation",
    root_field="deleteFolder",
    python_path="healthie.mutations.delete_folder",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFolderInput!"},
    document="""
mutation deleteFolder($input: deleteFolderInput) {
  deleteFolder(input: $input) {
    ...DeleteFolderPayload
  }
}

fragment DeleteFolderPayload on deleteFolderPayload {
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
    decode=object_of("deleteFolder", DeleteFolderPayload),
)

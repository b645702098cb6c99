# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.folder import FOLDER_FRAGMENT, Folder


class CreateFolderInput(InputModel):
    folder_id: ID | None = None
    name: str | None = None
    rel_user_id: ID | None = None
    share_users: str | None = None
    share_with_rel: Boolean | None = None


class CreateFolderPayload(BaseModel):
    folder: Folder | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFolderPayload] = GraphQLOperation(
    name="createFolder",
    kind="mutation",
    root_field="createFolder",
    python_path="healthie.mutations.create_folder",
    safety="create",
    confidence="full",
    arguments={"input": "createFolderInput!"},
    document="""
mutation createFolder($input: createFolderInput) {
  createFolder(input: $input) {
    ...CreateFolderPayload
  }
}

fragment CreateFolderPayload on createFolderPayload {
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
    decode=object_of("createFolder", CreateFolderPayload),
)

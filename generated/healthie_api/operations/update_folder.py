# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.folder import FOLDER_FRAGMENT, Folder


class UpdateFolderInput(InputModel):
    email_on_welcome: Boolean | None = None
    folder_id: ID | None = None
    id: ID | None = None
    name: str | None = None
    share_users: str | None = None
    share_with_rel: Boolean | None = None
    shared_on_welcome: Boolean | None = None
    shared_with_dietitians: Boolean | None = None


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

# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.folder import FOLDER_FRAGMENT, Folder
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


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
    safety="create",
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
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFolder", CreateFolderPayload),
)

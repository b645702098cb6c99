# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.folder import FOLDER_FRAGMENT, Folder
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteFolderInput(InputModel):
    id: ID | None = None


class DeleteFolderPayload(BaseModel):
    folder: Folder | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteFolderPayload] = GraphQLOperation(
    name="deleteFolder",
    kind="mutation",
    safety="idempotent_write",
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
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFolder", DeleteFolderPayload),
)

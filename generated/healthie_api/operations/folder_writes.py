# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.folder import FOLDER_FRAGMENT, Folder


class CreateFolderInput(InputModel):
    folder_id: ID | None = None
    name: str | None = None
    rel_user_id: ID | None = None
    share_users: str | None = None
    share_with_rel: Boolean | None = None


class DeleteFolderInput(InputModel):
    id: ID | None = None


class UpdateFolderInput(InputModel):
    email_on_welcome: Boolean | None = None
    folder_id: ID | None = None
    id: ID | None = None
    name: str | None = None
    share_users: str | None = None
    share_with_rel: Boolean | None = None
    shared_on_welcome: Boolean | None = None
    shared_with_dietitians: Boolean | None = None


class CreateFolderPayload(BaseModel):
    folder: Folder | None
    messages: list[FieldError | None] | None


class DeleteFolderPayload(BaseModel):
    folder: Folder | None
    messages: list[FieldError | None] | None


class UpdateFolderPayload(BaseModel):
    folder: Folder | None
    messages: list[FieldError | None] | None


CREATE_FOLDER: GraphQLOperation[CreateFolderPayload] = GraphQLOperation(
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

DELETE_FOLDER: GraphQLOperation[DeleteFolderPayload] = GraphQLOperation(
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

UPDATE_FOLDER: GraphQLOperation[UpdateFolderPayload] = GraphQLOperation(
    name="updateFolder",
    kind="mutation",
    safety="idempotent_write",
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
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFolder", UpdateFolderPayload),
)

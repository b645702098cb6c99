# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.tag import TAG_FRAGMENT, Tag
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateTagInput(InputModel):
    name: str | None = None
    taggable_user_id: ID | None = None


class DeleteTagInput(InputModel):
    id: ID | None = None
    remove_async_if_needed: Boolean | None = None


class UpdateTagInput(InputModel):
    id: ID | None = None
    name: str | None = None


class CreateTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    tag: Tag | None


class DeleteTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    removing_async: Boolean | None
    tag: Tag | None


class UpdateTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    tag: Tag | None


CREATE_TAG: GraphQLOperation[CreateTagPayload] = GraphQLOperation(
    name="createTag",
    kind="mutation",
    safety="create",
    arguments={"input": "createTagInput!"},
    document="""
mutation createTag($input: createTagInput) {
 createTag(input: $input) {
 ...CreateTagPayload
 }
}

fragment CreateTagPayload on createTagPayload {
 messages {
 ...FieldError
 }
 tag {
 ...Tag
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createTag", CreateTagPayload),
)

DELETE_TAG: GraphQLOperation[DeleteTagPayload] = GraphQLOperation(
    name="deleteTag",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteTagInput!"},
    document="""
mutation deleteTag($input: deleteTagInput) {
 deleteTag(input: $input) {
 ...DeleteTagPayload
 }
}

fragment DeleteTagPayload on deleteTagPayload {
 messages {
 ...FieldError
 }
 removing_async
 tag {
 ...Tag
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteTag", DeleteTagPayload),
)

UPDATE_TAG: GraphQLOperation[UpdateTagPayload] = GraphQLOperation(
    name="updateTag",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateTagInput!"},
    document="""
mutation updateTag($input: updateTagInput) {
 updateTag(input: $input) {
 ...UpdateTagPayload
 }
}

fragment UpdateTagPayload on updateTagPayload {
 messages {
 ...FieldError
 }
 tag {
 ...Tag
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateTag", UpdateTagPayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.comment import COMMENT_FRAGMENT, Comment


class CreateCommentInput(InputModel):
    content: str | None = None
    entry_id: ID
    is_reaction: Boolean | None = None
    user_id: ID | None = None


class DeleteCommentInput(InputModel):
    id: ID | None = None


class CreateCommentPayload(BaseModel):
    comment: Comment | None
    messages: list[FieldError | None] | None


class DeleteCommentPayload(BaseModel):
    comment: Comment | None
    messages: list[FieldError | None] | None


CREATE_COMMENT: GraphQLOperation[CreateCommentPayload] = GraphQLOperation(
    name="createComment",
    kind="mutation",
    safety="create",
    arguments={"input": "createCommentInput!"},
    document="""
mutation createComment($input: createCommentInput!) {
 createComment(input: $input) {
 ...CreateCommentPayload
 }
}

fragment CreateCommentPayload on createCommentPayload {
 comment {
 ...Comment
 }
 messages {
 ...FieldError
 }
}
"""
    + COMMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createComment", CreateCommentPayload),
)

DELETE_COMMENT: GraphQLOperation[DeleteCommentPayload] = GraphQLOperation(
    name="deleteComment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteCommentInput!"},
    document="""
mutation deleteComment($input: deleteCommentInput) {
 deleteComment(input: $input) {
 ...DeleteCommentPayload
 }
}

fragment DeleteCommentPayload on deleteCommentPayload {
 comment {
 ...Comment
 }
 messages {
 ...FieldError
 }
}
"""
    + COMMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteComment", DeleteCommentPayload),
)

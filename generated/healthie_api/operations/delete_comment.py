# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.comment import COMMENT_FRAGMENT, Comment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteCommentInput(InputModel):
    id: ID | None = None


class DeleteCommentPayload(BaseModel):
    comment: Comment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCommentPayload] = GraphQLOperation(
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

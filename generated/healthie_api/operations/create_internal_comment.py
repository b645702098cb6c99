# Generated.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.internal_comment import INTERNAL_COMMENT_FRAGMENT, InternalComment
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class InternalCommentable(OpenEnum):
    Task = "Task"


class CreateInternalCommentInput(InputModel):
    commentable_id: ID
    commentable_type: InternalCommentable | str
    content: str


class CreateInternalCommentPayload(BaseModel):
    internal_comment: InternalComment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateInternalCommentPayload] = GraphQLOperation(
    name="createInternalComment",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateInternalCommentInput!"},
    document="""
mutation createInternalComment($input: CreateInternalCommentInput) {
 createInternalComment(input: $input) {
 ...CreateInternalCommentPayload
 }
}

fragment CreateInternalCommentPayload on CreateInternalCommentPayload {
 internal_comment {
 ...InternalComment
 }
 messages {
 ...FieldError
 }
}
"""
    + INTERNAL_COMMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createInternalComment", CreateInternalCommentPayload),
)

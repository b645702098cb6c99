# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.internal_comment import INTERNAL_COMMENT_FRAGMENT, InternalComment
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DestroyInternalCommentInput(InputModel):
    id: ID


class DestroyInternalCommentPayload(BaseModel):
    internal_comment: InternalComment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DestroyInternalCommentPayload] = GraphQLOperation(
    name="destroyInternalComment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "DestroyInternalCommentInput!"},
    document="""
mutation destroyInternalComment($input: DestroyInternalCommentInput) {
 destroyInternalComment(input: $input) {
 ...DestroyInternalCommentPayload
 }
}

fragment DestroyInternalCommentPayload on DestroyInternalCommentPayload {
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
    decode=object_of("destroyInternalComment", DestroyInternalCommentPayload),
)

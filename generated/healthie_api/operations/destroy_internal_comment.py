# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.internal_comment import INTERNAL_COMMENT_FRAGMENT, InternalComment


class DestroyInternalCommentInput(InputModel):
    id: ID


class DestroyInternalCommentPayload(BaseModel):
    internal_comment: InternalComment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DestroyInternalCommentPayload] = GraphQLOperation(
    name="destroyInternalComment",
    kind="mutation",
    root_field="destroyInternalComment",
    python_path="healthie.mutations.destroy_internal_comment",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("destroyInternalComment", DestroyInternalCommentPayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.internal_comment import INTERNAL_COMMENT_FRAGMENT, InternalComment


class UpdateInternalCommentInput(InputModel):
    content: str
    id: ID


class UpdateInternalCommentPayload(BaseModel):
    internal_comment: InternalComment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateInternalCommentPayload] = GraphQLOperation(
    name="updateInternalComment",
    kind="mutation",
    root_field="updateInternalComment",
    python_path="healthie.mutations.update_internal_comment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "UpdateInternalCommentInput!"},
    document="""
mutation updateInternalComment($input: UpdateInternalCommentInput) {
  updateInternalComment(input: $input) {
    ...UpdateInternalCommentPayload
  }
}

fragment UpdateInternalCommentPayload on UpdateInternalCommentPayload {
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
    decode=object_of("updateInternalComment", UpdateInternalCommentPayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.internal_comment import INTERNAL_COMMENT_FRAGMENT, InternalComment


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
    root_field="createInternalComment",
    python_path="healthie.mutations.create_internal_comment",
    safety="create",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createInternalComment", CreateInternalCommentPayload),
)

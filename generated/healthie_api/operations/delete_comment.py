# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.comment import COMMENT_FRAGMENT, Comment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCommentInput(InputModel):
    id: ID | None = None


class DeleteCommentPayload(BaseModel):
    comment: Comment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCommentPayload] = GraphQLOperation(
    name="deleteComment",
    kind="mutation",
    root_field="deleteComment",
    python_path="healthie.mutations.delete_comment",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteComment", DeleteCommentPayload),
)

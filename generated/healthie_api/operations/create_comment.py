# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.comment import COMMENT_FRAGMENT, Comment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCommentInput(InputModel):
    content: str | None = None
    entry_id: ID
    is_reaction: Boolean | None = None
    user_id: ID | None = None


class CreateCommentPayload(BaseModel):
    comment: Comment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCommentPayload] = GraphQLOperation(
    name="createComment",
    kind="mutation",
    root_field="createComment",
    python_path="healthie.mutations.create_comment",
    safety="create",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createComment", CreateCommentPayload),
)

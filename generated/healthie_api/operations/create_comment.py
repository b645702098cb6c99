# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.comment import COMMENT_FRAGMENT
from ..models.create_comment_payload import CREATE_COMMENT_PAYLOAD_FRAGMENT, CreateCommentPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

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
"""
    + CREATE_COMMENT_PAYLOAD_FRAGMENT
    + COMMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createComment", CreateCommentPayload),
)

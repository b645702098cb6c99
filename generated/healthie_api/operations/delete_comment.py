# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.comment import COMMENT_FRAGMENT
from ..models.delete_comment_payload import DELETE_COMMENT_PAYLOAD_FRAGMENT, DeleteCommentPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCommentPayload] = GraphQLOperation(
    name="deleteComment",
    kind="mutation",
    root_field="deleteComment",
    python_path="healthie.mutations.delete_comment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCommentInput"},
    document="""
mutation deleteComment($input: deleteCommentInput) {
  deleteComment(input: $input) {
    ...DeleteCommentPayload
  }
}
"""
    + DELETE_COMMENT_PAYLOAD_FRAGMENT
    + COMMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteComment", DeleteCommentPayload),
)

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.internal_comment import INTERNAL_COMMENT_FRAGMENT
from ..models.update_internal_comment_payload import (
    UPDATE_INTERNAL_COMMENT_PAYLOAD_FRAGMENT,
    UpdateInternalCommentPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateInternalCommentPayload] = GraphQLOperation(
    name="updateInternalComment",
    kind="mutation",
    root_field="updateInternalComment",
    python_path="healthie.mutations.update_internal_comment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "UpdateInternalCommentInput"},
    document="""
mutation updateInternalComment($input: UpdateInternalCommentInput) {
  updateInternalComment(input: $input) {
    ...UpdateInternalCommentPayload
  }
}
"""
    + UPDATE_INTERNAL_COMMENT_PAYLOAD_FRAGMENT
    + INTERNAL_COMMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateInternalComment", UpdateInternalCommentPayload),
)

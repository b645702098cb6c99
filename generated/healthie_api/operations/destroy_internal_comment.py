# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.destroy_internal_comment_payload import (
    DESTROY_INTERNAL_COMMENT_PAYLOAD_FRAGMENT,
    DestroyInternalCommentPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.internal_comment import INTERNAL_COMMENT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DestroyInternalCommentPayload] = GraphQLOperation(
    name="destroyInternalComment",
    kind="mutation",
    root_field="destroyInternalComment",
    python_path="healthie.mutations.destroy_internal_comment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "DestroyInternalCommentInput"},
    document="""
mutation destroyInternalComment($input: DestroyInternalCommentInput) {
  destroyInternalComment(input: $input) {
    ...DestroyInternalCommentPayload
  }
}
"""
    + DESTROY_INTERNAL_COMMENT_PAYLOAD_FRAGMENT
    + INTERNAL_COMMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("destroyInternalComment", DestroyInternalCommentPayload),
)

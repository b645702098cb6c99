# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_internal_comment_payload import (
    CREATE_INTERNAL_COMMENT_PAYLOAD_FRAGMENT,
    CreateInternalCommentPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.internal_comment import INTERNAL_COMMENT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateInternalCommentPayload] = GraphQLOperation(
    name="createInternalComment",
    kind="mutation",
    root_field="createInternalComment",
    python_path="healthie.mutations.create_internal_comment",
    safety="create",
    confidence="full",
    arguments={"input": "CreateInternalCommentInput"},
    document="""
mutation createInternalComment($input: CreateInternalCommentInput) {
  createInternalComment(input: $input) {
    ...CreateInternalCommentPayload
  }
}
"""
    + CREATE_INTERNAL_COMMENT_PAYLOAD_FRAGMENT
    + INTERNAL_COMMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createInternalComment", CreateInternalCommentPayload),
)

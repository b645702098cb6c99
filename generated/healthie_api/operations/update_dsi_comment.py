# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.dsi_comment import DSI_COMMENT_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_dsi_comment_payload import UPDATE_DSI_COMMENT_PAYLOAD_FRAGMENT, UpdateDsiCommentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateDsiCommentPayload] = GraphQLOperation(
    name="updateDsiComment",
    kind="mutation",
    root_field="updateDsiComment",
    python_path="healthie.mutations.update_dsi_comment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateDsiCommentInput"},
    document="""
mutation updateDsiComment($input: updateDsiCommentInput) {
  updateDsiComment(input: $input) {
    ...UpdateDsiCommentPayload
  }
}
"""
    + UPDATE_DSI_COMMENT_PAYLOAD_FRAGMENT
    + DSI_COMMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateDsiComment", UpdateDsiCommentPayload),
)

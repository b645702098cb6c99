# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_dsi_comment_payload import CREATE_DSI_COMMENT_PAYLOAD_FRAGMENT, CreateDsiCommentPayload
from ..models.dsi_comment import DSI_COMMENT_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateDsiCommentPayload] = GraphQLOperation(
    name="createDsiComment",
    kind="mutation",
    root_field="createDsiComment",
    python_path="healthie.mutations.create_dsi_comment",
    safety="create",
    confidence="full",
    arguments={"input": "createDsiCommentInput"},
    document="""
mutation createDsiComment($input: createDsiCommentInput) {
  createDsiComment(input: $input) {
    ...CreateDsiCommentPayload
  }
}
"""
    + CREATE_DSI_COMMENT_PAYLOAD_FRAGMENT
    + DSI_COMMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createDsiComment", CreateDsiCommentPayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.dsi_comment import DSI_COMMENT_FRAGMENT, DsiComment, InterventionType


class CreateDsiCommentInput(InputModel):
    content: str
    intervention_type: InterventionType | str


class UpdateDsiCommentInput(InputModel):
    content: str
    intervention_type: InterventionType | str


class CreateDsiCommentPayload(BaseModel):
    dsi_comment: DsiComment | None
    messages: list[FieldError | None] | None


class UpdateDsiCommentPayload(BaseModel):
    dsi_comment: DsiComment | None
    messages: list[FieldError | None] | None


CREATE_DSI_COMMENT: GraphQLOperation[CreateDsiCommentPayload] = GraphQLOperation(
    name="createDsiComment",
    kind="mutation",
    safety="create",
    arguments={"input": "createDsiCommentInput!"},
    document="""
mutation createDsiComment($input: createDsiCommentInput) {
 createDsiComment(input: $input) {
 ...CreateDsiCommentPayload
 }
}

fragment CreateDsiCommentPayload on createDsiCommentPayload {
 dsi_comment {
 ...DsiComment
 }
 messages {
 ...FieldError
 }
}
"""
    + DSI_COMMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createDsiComment", CreateDsiCommentPayload),
)

UPDATE_DSI_COMMENT: GraphQLOperation[UpdateDsiCommentPayload] = GraphQLOperation(
    name="updateDsiComment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateDsiCommentInput!"},
    document="""
mutation updateDsiComment($input: updateDsiCommentInput) {
 updateDsiComment(input: $input) {
 ...UpdateDsiCommentPayload
 }
}

fragment UpdateDsiCommentPayload on updateDsiCommentPayload {
 dsi_comment {
 ...DsiComment
 }
 messages {
 ...FieldError
 }
}
"""
    + DSI_COMMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateDsiComment", UpdateDsiCommentPayload),
)

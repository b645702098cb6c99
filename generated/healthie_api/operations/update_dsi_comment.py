# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..enums.intervention_type import InterventionType
from ..models.dsi_comment import DSI_COMMENT_FRAGMENT, DsiComment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateDsiCommentInput(InputModel):
    content: str
    intervention_type: InterventionType | str


class UpdateDsiCommentPayload(BaseModel):
    dsi_comment: DsiComment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateDsiCommentPayload] = GraphQLOperation(
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

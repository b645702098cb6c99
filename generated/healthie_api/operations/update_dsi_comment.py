# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_dsi_comment_payload import UpdateDsiCommentPayload
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

fragment UpdateDsiCommentPayload on updateDsiCommentPayload {
  dsi_comment {
    ...DsiComment
  }
  messages {
    ...FieldError
  }
}

fragment DsiComment on DsiComment {
  content
  id
  intervention_type
  organization_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateDsiComment", UpdateDsiCommentPayload),
)

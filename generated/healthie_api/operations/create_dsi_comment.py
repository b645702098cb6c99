# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_dsi_comment_payload import CreateDsiCommentPayload
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

fragment CreateDsiCommentPayload on createDsiCommentPayload {
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
    decode=object_of("createDsiComment", CreateDsiCommentPayload),
)

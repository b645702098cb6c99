# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_internal_comment_payload import UpdateInternalCommentPayload
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

fragment UpdateInternalCommentPayload on UpdateInternalCommentPayload {
  internal_comment {
    ...InternalComment
  }
  messages {
    ...FieldError
  }
}

fragment InternalComment on InternalComment {
  content
  created_at
  edited
  id
  provider {
    id
  }
  updated_at
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateInternalComment", UpdateInternalCommentPayload),
)

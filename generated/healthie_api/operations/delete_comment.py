# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_comment_payload import DeleteCommentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCommentPayload] = GraphQLOperation(
    name="deleteComment",
    kind="mutation",
    root_field="deleteComment",
    python_path="healthie.mutations.delete_comment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCommentInput"},
    document="""
mutation deleteComment($input: deleteCommentInput) {
  deleteComment(input: $input) {
    ...DeleteCommentPayload
  }
}

fragment DeleteCommentPayload on deleteCommentPayload {
  comment {
    ...Comment
  }
  messages {
    ...FieldError
  }
}

fragment Comment on Comment {
  author {
    id
  }
  content
  created_at
  creator {
    id
  }
  entry_id
  id
  is_reaction
  poster {
    id
  }
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteComment", DeleteCommentPayload),
)

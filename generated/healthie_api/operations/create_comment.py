# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_comment_payload import CreateCommentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCommentPayload] = GraphQLOperation(
    name="createComment",
    kind="mutation",
    root_field="createComment",
    python_path="healthie.mutations.create_comment",
    safety="create",
    confidence="full",
    arguments={"input": "createCommentInput!"},
    document="""
mutation createComment($input: createCommentInput!) {
  createComment(input: $input) {
    ...CreateCommentPayload
  }
}

fragment CreateCommentPayload on createCommentPayload {
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
    decode=object_of("createComment", CreateCommentPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_internal_comment_payload import CreateInternalCommentPayload
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

fragment CreateInternalCommentPayload on CreateInternalCommentPayload {
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
    decode=object_of("createInternalComment", CreateInternalCommentPayload),
)

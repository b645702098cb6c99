# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.destroy_internal_comment_payload import DestroyInternalCommentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DestroyInternalCommentPayload] = GraphQLOperation(
    name="destroyInternalComment",
    kind="mutation",
    root_field="destroyInternalComment",
    python_path="healthie.mutations.destroy_internal_comment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "DestroyInternalCommentInput"},
    document="""
mutation destroyInternalComment($input: DestroyInternalCommentInput) {
  destroyInternalComment(input: $input) {
    ...DestroyInternalCommentPayload
  }
}

fragment DestroyInternalCommentPayload on DestroyInternalCommentPayload {
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
    decode=object_of("destroyInternalComment", DestroyInternalCommentPayload),
)

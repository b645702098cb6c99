# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_form_answer_group_signing_payload import DeleteFormAnswerGroupSigningPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteFormAnswerGroupSigningPayload] = GraphQLOperation(
    name="deleteFormAnswerGroupSigning",
    kind="mutation",
    root_field="deleteFormAnswerGroupSigning",
    python_path="healthie.mutations.delete_form_answer_group_signing",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFormAnswerGroupSigningInput"},
    document="""
mutation deleteFormAnswerGroupSigning($input: deleteFormAnswerGroupSigningInput) {
  deleteFormAnswerGroupSigning(input: $input) {
    ...DeleteFormAnswerGroupSigningPayload
  }
}

fragment DeleteFormAnswerGroupSigningPayload on deleteFormAnswerGroupSigningPayload {
  formAnswerGroupSigning {
    ...FormAnswerGroupSigning
  }
  messages {
    ...FieldError
  }
}

fragment FormAnswerGroupSigning on FormAnswerGroupSigning {
  created_at
  form_answer_group_id
  id
  user {
    id
  }
  user_avatar_url
  user_full_legal_name
  user_qualifications
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteFormAnswerGroupSigning", DeleteFormAnswerGroupSigningPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_form_answer_group_signing_payload import CreateFormAnswerGroupSigningPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFormAnswerGroupSigningPayload] = GraphQLOperation(
    name="createFormAnswerGroupSigning",
    kind="mutation",
    root_field="createFormAnswerGroupSigning",
    python_path="healthie.mutations.create_form_answer_group_signing",
    safety="create",
    confidence="full",
    arguments={"input": "createFormAnswerGroupSigningInput"},
    document="""
mutation createFormAnswerGroupSigning($input: createFormAnswerGroupSigningInput) {
  createFormAnswerGroupSigning(input: $input) {
    ...CreateFormAnswerGroupSigningPayload
  }
}

fragment CreateFormAnswerGroupSigningPayload on createFormAnswerGroupSigningPayload {
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
    decode=object_of("createFormAnswerGroupSigning", CreateFormAnswerGroupSigningPayload),
)

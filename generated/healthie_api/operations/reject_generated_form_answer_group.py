# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.reject_generated_form_answer_group_payload import RejectGeneratedFormAnswerGroupPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RejectGeneratedFormAnswerGroupPayload] = GraphQLOperation(
    name="rejectGeneratedFormAnswerGroup",
    kind="mutation",
    root_field="rejectGeneratedFormAnswerGroup",
    python_path="healthie.mutations.reject_generated_form_answer_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "rejectGeneratedFormAnswerGroupInput"},
    document="""
mutation rejectGeneratedFormAnswerGroup($input: rejectGeneratedFormAnswerGroupInput) {
  rejectGeneratedFormAnswerGroup(input: $input) {
    ...RejectGeneratedFormAnswerGroupPayload
  }
}

fragment RejectGeneratedFormAnswerGroupPayload on rejectGeneratedFormAnswerGroupPayload {
  generated_form_answer_group {
    ...GeneratedFormAnswerGroupType
  }
  messages {
    ...FieldError
  }
}

fragment GeneratedFormAnswerGroupType on GeneratedFormAnswerGroupType {
  appointment {
    id
  }
  appointment_id
  created_at
  custom_module_form {
    id
  }
  feedback
  form_answer_group {
    id
  }
  generated_form_answers {
    id
  }
  id
  kind
  rejection_reason
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("rejectGeneratedFormAnswerGroup", RejectGeneratedFormAnswerGroupPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_generated_form_answer_group_feedback_payload import UpdateGeneratedFormAnswerGroupFeedbackPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateGeneratedFormAnswerGroupFeedbackPayload] = GraphQLOperation(
    name="updateGeneratedFormAnswerGroupFeedback",
    kind="mutation",
    root_field="updateGeneratedFormAnswerGroupFeedback",
    python_path="healthie.mutations.update_generated_form_answer_group_feedback",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateGeneratedFormAnswerGroupFeedbackInput"},
    document="""
mutation updateGeneratedFormAnswerGroupFeedback($input: updateGeneratedFormAnswerGroupFeedbackInput) {
  updateGeneratedFormAnswerGroupFeedback(input: $input) {
    ...UpdateGeneratedFormAnswerGroupFeedbackPayload
  }
}

fragment UpdateGeneratedFormAnswerGroupFeedbackPayload on updateGeneratedFormAnswerGroupFeedbackPayload {
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
    decode=object_of("updateGeneratedFormAnswerGroupFeedback", UpdateGeneratedFormAnswerGroupFeedbackPayload),
)

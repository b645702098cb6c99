# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.convert_generated_form_answer_group_payload import ConvertGeneratedFormAnswerGroupPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ConvertGeneratedFormAnswerGroupPayload] = GraphQLOperation(
    name="convertGeneratedFormAnswerGroup",
    kind="mutation",
    root_field="convertGeneratedFormAnswerGroup",
    python_path="healthie.mutations.convert_generated_form_answer_group",
    safety="create",
    confidence="full",
    arguments={"input": "convertGeneratedFormAnswerGroupInput"},
    document="""
mutation convertGeneratedFormAnswerGroup($input: convertGeneratedFormAnswerGroupInput) {
  convertGeneratedFormAnswerGroup(input: $input) {
    ...ConvertGeneratedFormAnswerGroupPayload
  }
}

fragment ConvertGeneratedFormAnswerGroupPayload on convertGeneratedFormAnswerGroupPayload {
  form_answer_group {
    ...FormAnswerGroup
  }
  generated_form_answer_group {
    ...GeneratedFormAnswerGroupType
  }
  messages {
    ...FieldError
  }
}

fragment FormAnswerGroup on FormAnswerGroup {
  appointment {
    id
  }
  chart_note_status
  charting_note_addendums {
    id
  }
  cms1500 {
    id
  }
  created_at
  current_summary {
    id
  }
  custom_module_form {
    id
  }
  deleted_at
  documents {
    id
  }
  external_id
  filler {
    id
  }
  finished
  form_answer_group_audit_events {
    id
  }
  form_answer_group_prescriptions {
    id
  }
  form_answer_group_signings {
    id
  }
  form_answer_group_users_connections {
    id
  }
  form_answers {
    id
  }
  frozen
  group_appointment_attendees {
    id
  }
  id
  individual_client_notes {
    id
  }
  individual_note {
    id
  }
  is_group_appt_note
  is_locked
  lab_orders {
    id
  }
  locked_at
  locked_by {
    id
  }
  metadata
  name
  offering_with_recommended_products {
    id
  }
  provider_can_add_addendum
  provider_can_lock
  provider_can_sign
  provider_can_unlock
  record_created_at
  requested_form_completion {
    id
  }
  updated_at
  user {
    id
  }
  user_id
  versioning_stream_name
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
    decode=object_of("convertGeneratedFormAnswerGroup", ConvertGeneratedFormAnswerGroupPayload),
)

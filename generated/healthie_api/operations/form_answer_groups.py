# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.form_answer_group_pagination_connection import FormAnswerGroupPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[FormAnswerGroupPaginationConnection] = GraphQLOperation(
    name="formAnswerGroups",
    kind="query",
    root_field="formAnswerGroups",
    python_path="healthie.queries.form_answer_groups",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "custom_module_form_id": "ID",
        "date": "ISO8601DateTime",
        "filler_id": "ID",
        "first": "Int",
        "form_answer_group_id": "ID",
        "ids": "[ID]",
        "include_group_notes": "Boolean",
        "last": "Int",
        "locked_status": "Boolean",
        "name": "String",
        "order_by": "FormAnswerGroupOrderKeys",
        "signed_status": "Boolean",
        "updated_after": "ISO8601DateTime",
        "updated_before": "ISO8601DateTime",
        "use_for_charting": "Boolean",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=33,
    document="""
query formAnswerGroups($after: String, $before: String, $custom_module_form_id: ID, $date: ISO8601DateTime, $filler_id: ID, $first: Int = 25, $form_answer_group_id: ID, $ids: [ID], $include_group_notes: Boolean, $last: Int, $locked_status: Boolean, $name: String, $order_by: FormAnswerGroupOrderKeys, $signed_status: Boolean, $updated_after: ISO8601DateTime, $updated_before: ISO8601DateTime, $use_for_charting: Boolean, $user_id: ID) {
  formAnswerGroups(
    after: $after
    before: $before
    custom_module_form_id: $custom_module_form_id
    date: $date
    filler_id: $filler_id
    first: $first
    form_answer_group_id: $form_answer_group_id
    ids: $ids
    include_group_notes: $include_group_notes
    last: $last
    locked_status: $locked_status
    name: $name
    order_by: $order_by
    signed_status: $signed_status
    updated_after: $updated_after
    updated_before: $updated_before
    use_for_charting: $use_for_charting
    user_id: $user_id
  ) {
    ...FormAnswerGroupPaginationConnection
  }
}

fragment FormAnswerGroupPaginationConnection on FormAnswerGroupPaginationConnection {
  nodes {
    ...FormAnswerGroup
  }
  page_info {
    ...PageInfo
  }
  total_count
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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("formAnswerGroups", FormAnswerGroupPaginationConnection),
)

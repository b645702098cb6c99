# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.form_answer_group_pagination_connection import FormAnswerGroupPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[FormAnswerGroupPaginationConnection] = GraphQLOperation(
    name="chartNotes",
    kind="query",
    root_field="chartNotes",
    python_path="healthie.queries.chart_notes",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "chart_note_status": "ChartNoteStatus",
        "custom_module_form_ids": "[ID!]",
        "end_date": "ISO8601Date",
        "exclude_requested_and_intake_flow_forms": "Boolean",
        "first": "Int",
        "last": "Int",
        "primary_payer_ids": "[ID!]",
        "provider_ids": "[ID]",
        "start_date": "ISO8601Date",
        "tag_ids": "[ID!]",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=33,
    document="""
query chartNotes($after: String, $before: String, $chart_note_status: ChartNoteStatus, $custom_module_form_ids: [ID!], $end_date: ISO8601Date, $exclude_requested_and_intake_flow_forms: Boolean, $first: Int = 25, $last: Int, $primary_payer_ids: [ID!], $provider_ids: [ID], $start_date: ISO8601Date, $tag_ids: [ID!], $user_id: ID) {
  chartNotes(
    after: $after
    before: $before
    chart_note_status: $chart_note_status
    custom_module_form_ids: $custom_module_form_ids
    end_date: $end_date
    exclude_requested_and_intake_flow_forms: $exclude_requested_and_intake_flow_forms
    first: $first
    last: $last
    primary_payer_ids: $primary_payer_ids
    provider_ids: $provider_ids
    start_date: $start_date
    tag_ids: $tag_ids
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
    decode=object_of("chartNotes", FormAnswerGroupPaginationConnection),
)

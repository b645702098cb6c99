# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime

from ..enums.chart_note_status import ChartNoteStatus


class FormAnswerGroup(BaseModel):
    appointment: Reference | None
    chart_note_status: ChartNoteStatus | None
    charting_note_addendums: list[Reference] | None
    cms1500: OptionalReference | None
    created_at: DateTime
    current_summary: Reference | None
    custom_module_form: Reference | None
    deleted_at: DateTime | None
    documents: list[Reference] | None
    external_id: str | None
    filler: Reference | None
    finished: Boolean
    form_answer_group_audit_events: list[Reference]
    form_answer_group_prescriptions: list[Reference]
    form_answer_group_signings: list[Reference]
    form_answer_group_users_connections: list[Reference] | None
    form_answers: list[Reference]
    frozen: Boolean | None
    group_appointment_attendees: list[Reference] | None
    id: ID
    individual_client_notes: list[Reference] | None
    individual_note: Reference | None
    is_group_appt_note: Boolean | None
    is_locked: Boolean
    lab_orders: list[Reference] | None
    locked_at: DateTime | None
    locked_by: Reference | None
    metadata: str | None
    name: str | None
    offering_with_recommended_products: Reference | None
    provider_can_add_addendum: Boolean
    provider_can_lock: Boolean
    provider_can_sign: Boolean
    provider_can_unlock: Boolean
    record_created_at: DateTime | None
    requested_form_completion: Reference | None
    updated_at: DateTime
    user: Reference | None
    user_id: str | None
    versioning_stream_name: str | None


FORM_ANSWER_GROUP_FRAGMENT = """
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
"""

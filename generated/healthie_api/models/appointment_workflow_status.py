# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference
from hero_healthie_runtime.graphql.scalars import Int


class AppointmentWorkflowStatus(BaseModel):
    appointment: OptionalReference | None
    chart_notes: list[OptionalReference] | None
    chart_notes_count: Int | None
    client: OptionalReference | None
    cms1500: OptionalReference | None
    invoice: OptionalReference | None
    provider: OptionalReference | None


APPOINTMENT_WORKFLOW_STATUS_FRAGMENT = """
fragment AppointmentWorkflowStatus on AppointmentWorkflowStatus {
  appointment {
    id
  }
  chart_notes {
    id
  }
  chart_notes_count
  client {
    id
  }
  cms1500 {
    id
  }
  invoice {
    id
  }
  provider {
    id
  }
}
"""

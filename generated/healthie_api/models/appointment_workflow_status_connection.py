# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.appointment_workflow_status import AppointmentWorkflowStatus
from ..models.page_info import PageInfo


class AppointmentWorkflowStatusConnection(BaseModel):
    nodes: list[AppointmentWorkflowStatus | None] | None
    page_info: PageInfo
    total_count: Int


APPOINTMENT_WORKFLOW_STATUS_CONNECTION_FRAGMENT = """
fragment AppointmentWorkflowStatusConnection on AppointmentWorkflowStatusConnection {
  nodes {
    ...AppointmentWorkflowStatus
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.appointment_workflow_status import AppointmentWorkflowStatus
from ..models.page_info import PageInfo
from ..scalars import Int


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

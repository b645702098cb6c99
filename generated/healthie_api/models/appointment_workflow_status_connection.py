# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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

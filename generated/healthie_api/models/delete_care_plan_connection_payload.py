# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.care_plan_connection import CarePlanConnection
from ..models.field_error import FieldError


class DeleteCarePlanConnectionPayload(BaseModel):
    connection: CarePlanConnection | None
    messages: list[FieldError | None] | None


DELETE_CARE_PLAN_CONNECTION_PAYLOAD_FRAGMENT = """
fragment DeleteCarePlanConnectionPayload on deleteCarePlanConnectionPayload {
  connection {
    ...CarePlanConnection
  }
  messages {
    ...FieldError
  }
}
"""

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.functional_status import FunctionalStatus


class DeleteFunctionalStatusPayload(BaseModel):
    functional_status: FunctionalStatus | None
    messages: list[FieldError | None] | None


DELETE_FUNCTIONAL_STATUS_PAYLOAD_FRAGMENT = """
fragment DeleteFunctionalStatusPayload on deleteFunctionalStatusPayload {
  functional_status {
    ...FunctionalStatus
  }
  messages {
    ...FieldError
  }
}
"""

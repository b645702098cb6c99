# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.functional_status import FunctionalStatus


class UpdateFunctionalStatusPayload(BaseModel):
    functional_status: FunctionalStatus | None
    messages: list[FieldError | None] | None


UPDATE_FUNCTIONAL_STATUS_PAYLOAD_FRAGMENT = """
fragment UpdateFunctionalStatusPayload on updateFunctionalStatusPayload {
  functional_status {
    ...FunctionalStatus
  }
  messages {
    ...FieldError
  }
}
"""

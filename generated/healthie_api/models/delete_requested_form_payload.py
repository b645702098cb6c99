# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.requested_form_completion import RequestedFormCompletion


class DeleteRequestedFormPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_form_completion: RequestedFormCompletion | None = Field(
        validation_alias="requestedFormCompletion", serialization_alias="requestedFormCompletion"
    )


DELETE_REQUESTED_FORM_PAYLOAD_FRAGMENT = """
fragment DeleteRequestedFormPayload on deleteRequestedFormPayload {
  messages {
    ...FieldError
  }
  requestedFormCompletion {
    ...RequestedFormCompletion
  }
}
"""

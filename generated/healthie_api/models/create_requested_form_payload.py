# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.requested_form_completion import RequestedFormCompletion
from ..models.requested_form_status_type import RequestedFormStatusType


class CreateRequestedFormPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_form_completion: RequestedFormCompletion | None = Field(
        validation_alias="requestedFormCompletion", serialization_alias="requestedFormCompletion"
    )
    requested_form_completion_status: RequestedFormStatusType | None = Field(
        validation_alias="requestedFormCompletionStatus", serialization_alias="requestedFormCompletionStatus"
    )


CREATE_REQUESTED_FORM_PAYLOAD_FRAGMENT = """
fragment CreateRequestedFormPayload on createRequestedFormPayload {
  messages {
    ...FieldError
  }
  requestedFormCompletion {
    ...RequestedFormCompletion
  }
  requestedFormCompletionStatus {
    ...RequestedFormStatusType
  }
}
"""

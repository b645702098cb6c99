# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.fax_line_request import FaxLineRequest
from ..models.field_error import FieldError


class CreateFaxLineRequestPayload(BaseModel):
    fax_line_request: FaxLineRequest | None = Field(
        validation_alias="faxLineRequest", serialization_alias="faxLineRequest"
    )
    messages: list[FieldError | None] | None


CREATE_FAX_LINE_REQUEST_PAYLOAD_FRAGMENT = """
fragment CreateFaxLineRequestPayload on createFaxLineRequestPayload {
  faxLineRequest {
    ...FaxLineRequest
  }
  messages {
    ...FieldError
  }
}
"""

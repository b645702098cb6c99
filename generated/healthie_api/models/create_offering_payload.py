# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.offering import Offering


class CreateOfferingPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering: Offering | None


CREATE_OFFERING_PAYLOAD_FRAGMENT = """
fragment CreateOfferingPayload on createOfferingPayload {
  messages {
    ...FieldError
  }
  offering {
    ...Offering
  }
}
"""

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.offering import Offering


class CopyOfferingPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering: Offering | None


COPY_OFFERING_PAYLOAD_FRAGMENT = """
fragment CopyOfferingPayload on copyOfferingPayload {
  messages {
    ...FieldError
  }
  offering {
    ...Offering
  }
}
"""

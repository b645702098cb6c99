# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.offering import Offering


class DeleteOfferingPayload(BaseModel):
    messages: list[FieldError | None] | None
    offering: Offering | None


DELETE_OFFERING_PAYLOAD_FRAGMENT = """
fragment DeleteOfferingPayload on deleteOfferingPayload {
  messages {
    ...FieldError
  }
  offering {
    ...Offering
  }
}
"""

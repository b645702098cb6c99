# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.pharmacy import Pharmacy


class AddPharmacyPayload(BaseModel):
    messages: list[FieldError | None] | None
    pharmacy: Pharmacy | None


ADD_PHARMACY_PAYLOAD_FRAGMENT = """
fragment AddPharmacyPayload on addPharmacyPayload {
  messages {
    ...FieldError
  }
  pharmacy {
    ...Pharmacy
  }
}
"""

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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

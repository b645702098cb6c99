# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.brand import Brand
from ..models.field_error import FieldError


class UpdateBrandPayload(BaseModel):
    brand: Brand | None
    messages: list[FieldError | None] | None


UPDATE_BRAND_PAYLOAD_FRAGMENT = """
fragment UpdateBrandPayload on updateBrandPayload {
  brand {
    ...Brand
  }
  messages {
    ...FieldError
  }
}
"""

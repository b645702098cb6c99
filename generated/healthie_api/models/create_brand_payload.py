# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.brand import Brand
from ..models.field_error import FieldError


class CreateBrandPayload(BaseModel):
    brand: Brand | None
    messages: list[FieldError | None] | None


CREATE_BRAND_PAYLOAD_FRAGMENT = """
fragment CreateBrandPayload on createBrandPayload {
  brand {
    ...Brand
  }
  messages {
    ...FieldError
  }
}
"""

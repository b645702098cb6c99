# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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

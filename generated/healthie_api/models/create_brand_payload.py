# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.product import Product


class CreateProductPayload(BaseModel):
    messages: list[FieldError | None] | None
    product: Product | None


CREATE_PRODUCT_PAYLOAD_FRAGMENT = """
fragment CreateProductPayload on createProductPayload {
  messages {
    ...FieldError
  }
  product {
    ...Product
  }
}
"""

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.product import Product


class UpdateProductPayload(BaseModel):
    messages: list[FieldError | None] | None
    product: Product | None


UPDATE_PRODUCT_PAYLOAD_FRAGMENT = """
fragment UpdateProductPayload on updateProductPayload {
  messages {
    ...FieldError
  }
  product {
    ...Product
  }
}
"""

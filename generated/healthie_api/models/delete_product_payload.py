# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.product import Product


class DeleteProductPayload(BaseModel):
    messages: list[FieldError | None] | None
    product: Product | None


DELETE_PRODUCT_PAYLOAD_FRAGMENT = """
fragment DeleteProductPayload on deleteProductPayload {
  messages {
    ...FieldError
  }
  product {
    ...Product
  }
}
"""

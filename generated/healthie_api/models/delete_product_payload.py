# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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

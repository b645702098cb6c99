# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel


class FieldError(BaseModel):
    field: str | None
    message: str


FIELD_ERROR_FRAGMENT = """
fragment FieldError on FieldError {
  field
  message
}
"""

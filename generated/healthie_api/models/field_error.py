# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel


class FieldError(BaseModel):
    field: str | None
    message: str


FIELD_ERROR_FRAGMENT = """
fragment FieldError on FieldError {
 field
 message
}
"""

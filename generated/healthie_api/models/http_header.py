# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel


class HttpHeader(BaseModel):
    name: str
    value: str


HTTP_HEADER_FRAGMENT = """
fragment HttpHeader on HttpHeader {
  name
  value
}
"""

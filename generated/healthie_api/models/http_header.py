# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel


class HttpHeader(BaseModel):
    name: str
    value: str


HTTP_HEADER_FRAGMENT = """
fragment HttpHeader on HttpHeader {
  name
  value
}
"""

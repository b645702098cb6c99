# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel


class HttpHeader(BaseModel):
    name: str
    value: str


HTTP_HEADER_FRAGMENT = """
fragment HttpHeader on HttpHeader {
 name
 value
}
"""

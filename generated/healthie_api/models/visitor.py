# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID


class Visitor(BaseModel):
    about_me: str | None
    email: str | None
    first_name: str | None
    id: ID
    last_name: str | None
    phone_number: str | None


VISITOR_FRAGMENT = """
fragment Visitor on Visitor {
  about_me
  email
  first_name
  id
  last_name
  phone_number
}
"""

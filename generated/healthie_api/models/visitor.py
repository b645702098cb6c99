# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


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

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination


class FullscriptPractitionerType(BaseModel):
    email: str | None
    external_ref: str | None
    first_name: str | None
    id: str
    last_name: str | None
    practitioner_type_id: str | None


FULLSCRIPT_PRACTITIONERS_FRAGMENT = """
fragment FullscriptPractitionerType on FullscriptPractitionerType {
 email
 external_ref
 first_name
 id
 last_name
 practitioner_type_id
}
"""


OPERATION: GraphQLOperation[list[FullscriptPractitionerType] | None] = GraphQLOperation(
    name="fullscriptPractitioners",
    kind="query",
    safety="read",
    document="""
query fullscriptPractitioners {
 fullscriptPractitioners {
 ...FullscriptPractitionerType
 }
}
"""
    + FULLSCRIPT_PRACTITIONERS_FRAGMENT,
    decode=value_of("fullscriptPractitioners", list[FullscriptPractitionerType], expected="list or null"),
    pagination=Pagination("whole"),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination


class FullscriptPractitionerTypeType(BaseModel):
    code: str | None
    description: str | None
    id: str


OPERATION: GraphQLOperation[list[FullscriptPractitionerTypeType] | None] = GraphQLOperation(
    name="fullscriptPractitionerTypes",
    kind="query",
    safety="read",
    document="""
query fullscriptPractitionerTypes {
 fullscriptPractitionerTypes {
 ...FullscriptPractitionerTypeType
 }
}

fragment FullscriptPractitionerTypeType on FullscriptPractitionerTypeType {
 code
 description
 id
}
""",
    decode=value_of("fullscriptPractitionerTypes", list[FullscriptPractitionerTypeType], expected="list or null"),
    pagination=Pagination("whole"),
)

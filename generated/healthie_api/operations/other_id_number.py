# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, NamedReference, optional_object_of


class OtherIdNumber(BaseModel):
    id: ID
    label: str | None
    organization: NamedReference | None
    organization_id: str | None
    other_id: str | None
    other_id_qualifier: str | None
    user_id: str | None


OTHER_ID_NUMBER_FRAGMENT = """
fragment OtherIdNumber on OtherIdNumber {
 id
 label
 organization {
 id
 name
 }
 organization_id
 other_id
 other_id_qualifier
 user_id
}
"""


OPERATION: GraphQLOperation[OtherIdNumber | None] = GraphQLOperation(
    name="otherIdNumber",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query otherIdNumber($id: ID) {
 otherIdNumber(id: $id) {
 ...OtherIdNumber
 }
}
"""
    + OTHER_ID_NUMBER_FRAGMENT,
    decode=optional_object_of("otherIdNumber", OtherIdNumber),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, GraphQLOperation, optional_object_of


class SavedFilter(BaseModel):
    filter_data: JSON
    id: ID
    name: str
    organization_id: str | None
    user_id: str
    uuid: str


SAVED_FILTER_FRAGMENT = """
fragment SavedFilter on SavedFilter {
 filter_data
 id
 name
 organization_id
 user_id
 uuid
}
"""


OPERATION: GraphQLOperation[SavedFilter | None] = GraphQLOperation(
    name="savedFilter",
    kind="query",
    safety="read",
    arguments={"id": "ID", "uuid": "ID"},
    document="""
query savedFilter($id: ID, $uuid: ID) {
 savedFilter(id: $id, uuid: $uuid) {
 ...SavedFilter
 }
}
"""
    + SAVED_FILTER_FRAGMENT,
    decode=optional_object_of("savedFilter", SavedFilter),
)

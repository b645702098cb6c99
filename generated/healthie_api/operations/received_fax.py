# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, optional_object_of


class ReceivedFax(BaseModel):
    archived: Boolean
    comments: str | None
    created_at: DateTime
    from_number: str | None
    id: ID
    referring_provider_name: str | None
    viewed_by_current_user: Boolean | None


RECEIVED_FAX_FRAGMENT = """
fragment ReceivedFax on ReceivedFax {
 archived
 comments
 created_at
 from_number
 id
 referring_provider_name
 viewed_by_current_user
}
"""


OPERATION: GraphQLOperation[ReceivedFax | None] = GraphQLOperation(
    name="receivedFax",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query receivedFax($id: ID) {
 receivedFax(id: $id) {
 ...ReceivedFax
 }
}
"""
    + RECEIVED_FAX_FRAGMENT,
    decode=optional_object_of("receivedFax", ReceivedFax),
)

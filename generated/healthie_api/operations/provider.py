# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.user import USER_FRAGMENT, User

OPERATION: GraphQLOperation[User | None] = GraphQLOperation(
    name="provider",
    kind="query",
    safety="read",
    arguments={"client_id": "ID", "id": "ID", "organization_info_id": "ID", "super_bill_id": "ID"},
    document="""
query provider($client_id: ID, $id: ID, $organization_info_id: ID, $super_bill_id: ID) {
 provider(
 client_id: $client_id
 id: $id
 organization_info_id: $organization_info_id
 super_bill_id: $super_bill_id
 ) {
 ...User
 }
}
"""
    + USER_FRAGMENT,
    decode=optional_object_of("provider", User),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.user_group import USER_GROUP_FRAGMENT, UserGroup

OPERATION: GraphQLOperation[UserGroup | None] = GraphQLOperation(
    name="userGroup",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query userGroup($id: ID) {
 userGroup(id: $id) {
 ...UserGroup
 }
}
"""
    + USER_GROUP_FRAGMENT,
    decode=optional_object_of("userGroup", UserGroup),
)

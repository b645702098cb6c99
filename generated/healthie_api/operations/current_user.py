# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.user import USER_FRAGMENT, User

OPERATION: GraphQLOperation[User | None] = GraphQLOperation(
    name="currentUser",
    kind="query",
    safety="read",
    document="""
query currentUser {
 currentUser {
 ...User
 }
}
"""
    + USER_FRAGMENT,
    decode=optional_object_of("currentUser", User),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.user import USER_FRAGMENT, User

OPERATION: GraphQLOperation[User | None] = GraphQLOperation(
    name="basicUserInfoFromToken",
    kind="query",
    safety="read",
    arguments={"token": "String"},
    document="""
query basicUserInfoFromToken($token: String) {
 basicUserInfoFromToken(token: $token) {
 ...User
 }
}
"""
    + USER_FRAGMENT,
    decode=optional_object_of("basicUserInfoFromToken", User),
)

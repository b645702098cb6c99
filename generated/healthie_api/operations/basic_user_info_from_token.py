# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.user import USER_FRAGMENT, User

OPERATION: GraphQLOperation[User | None] = GraphQLOperation(
    name="basicUserInfoFromToken",
    kind="query",
    root_field="basicUserInfoFromToken",
    python_path="healthie.queries.basic_user_info_from_token",
    safety="read",
    confidence="full",
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

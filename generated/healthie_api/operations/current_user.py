# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.user import USER_FRAGMENT, User

OPERATION: GraphQLOperation[User | None] = GraphQLOperation(
    name="currentUser",
    kind="query",
    root_field="currentUser",
    python_path="healthie.queries.current_user",
    safety="read",
    confidence="full",
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

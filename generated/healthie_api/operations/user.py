# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.user import USER_FRAGMENT, User

OPERATION: GraphQLOperation[User | None] = GraphQLOperation(
    name="user",
    kind="query",
    safety="read",
    deprecated_arguments=("email",),
    arguments={"clear_notifs": "Boolean", "email": "String", "id": "ID", "or_current_user": "Boolean"},
    sent_by_default={"clear_notifs": False},
    document="""
query user($clear_notifs: Boolean, $email: String, $id: ID, $or_current_user: Boolean) {
 user(
 clear_notifs: $clear_notifs
 email: $email
 id: $id
 or_current_user: $or_current_user
 ) {
 ...User
 }
}
"""
    + USER_FRAGMENT,
    decode=optional_object_of("user", User),
    facts=(
        Fact(
            argument="email",
            kind="ignored",
            text="does nothing at the vendor: find the user with `users(keywords=…)`, then compare the `email` of what comes",
            check="warn",
        ),
    ),
)

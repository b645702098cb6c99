# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.custom_email import CUSTOM_EMAIL_FRAGMENT, CustomEmail

OPERATION: GraphQLOperation[CustomEmail | None] = GraphQLOperation(
    name="customEmail",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query customEmail($id: ID) {
 customEmail(id: $id) {
 ...CustomEmail
 }
}
"""
    + CUSTOM_EMAIL_FRAGMENT,
    decode=optional_object_of("customEmail", CustomEmail),
)

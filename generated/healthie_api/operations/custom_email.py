# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.custom_email import CUSTOM_EMAIL_FRAGMENT, CustomEmail

OPERATION: GraphQLOperation[CustomEmail | None] = GraphQLOperation(
    name="customEmail",
    kind="query",
    root_field="customEmail",
    python_path="healthie.queries.custom_email",
    safety="read",
    confidence="full",
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

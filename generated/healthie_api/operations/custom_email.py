# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.custom_email import CustomEmail
from ..runtime import GraphQLOperation

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

fragment CustomEmail on CustomEmail {
  created_at
  email_type
  greeting
  id
  message_body
  name
  reactivation_wait_days
  related_object {
    __typename
    ... on AppointmentType {
      id
    }
    ... on Course {
      id
    }
    ... on Offering {
      id
    }
  }
  subject
  updated_at
  user_id
}
""",
    decode=optional_object_of("customEmail", CustomEmail),
)

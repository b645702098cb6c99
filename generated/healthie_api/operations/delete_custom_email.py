# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_custom_email_payload import DeleteCustomEmailPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCustomEmailPayload] = GraphQLOperation(
    name="deleteCustomEmail",
    kind="mutation",
    root_field="deleteCustomEmail",
    python_path="healthie.mutations.delete_custom_email",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCustomEmailInput"},
    document="""
mutation deleteCustomEmail($input: deleteCustomEmailInput) {
  deleteCustomEmail(input: $input) {
    ...DeleteCustomEmailPayload
  }
}

fragment DeleteCustomEmailPayload on deleteCustomEmailPayload {
  customEmail {
    ...CustomEmail
  }
  messages {
    ...FieldError
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteCustomEmail", DeleteCustomEmailPayload),
)

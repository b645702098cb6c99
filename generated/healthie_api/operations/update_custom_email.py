# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_custom_email_payload import UpdateCustomEmailPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCustomEmailPayload] = GraphQLOperation(
    name="updateCustomEmail",
    kind="mutation",
    root_field="updateCustomEmail",
    python_path="healthie.mutations.update_custom_email",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCustomEmailInput"},
    document="""
mutation updateCustomEmail($input: updateCustomEmailInput) {
  updateCustomEmail(input: $input) {
    ...UpdateCustomEmailPayload
  }
}

fragment UpdateCustomEmailPayload on updateCustomEmailPayload {
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
    decode=object_of("updateCustomEmail", UpdateCustomEmailPayload),
)

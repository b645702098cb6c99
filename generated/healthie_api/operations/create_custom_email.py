# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_custom_email_payload import CreateCustomEmailPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCustomEmailPayload] = GraphQLOperation(
    name="createCustomEmail",
    kind="mutation",
    root_field="createCustomEmail",
    python_path="healthie.mutations.create_custom_email",
    safety="create",
    confidence="full",
    arguments={"input": "createCustomEmailInput"},
    document="""
mutation createCustomEmail($input: createCustomEmailInput) {
  createCustomEmail(input: $input) {
    ...CreateCustomEmailPayload
  }
}

fragment CreateCustomEmailPayload on createCustomEmailPayload {
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
    decode=object_of("createCustomEmail", CreateCustomEmailPayload),
)

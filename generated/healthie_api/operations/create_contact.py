# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_contact_payload import CreateContactPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateContactPayload] = GraphQLOperation(
    name="createContact",
    kind="mutation",
    root_field="createContact",
    python_path="healthie.mutations.create_contact",
    safety="create",
    confidence="full",
    arguments={"input": "createContactInput"},
    document="""
mutation createContact($input: createContactInput) {
  createContact(input: $input) {
    ...CreateContactPayload
  }
}

fragment CreateContactPayload on createContactPayload {
  messages {
    ...FieldError
  }
  visitor {
    ...Visitor
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment Visitor on Visitor {
  about_me
  email
  first_name
  id
  last_name
  phone_number
}
""",
    decode=object_of("createContact", CreateContactPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_ebook_payload import CreateEbookPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateEbookPayload] = GraphQLOperation(
    name="createEbook",
    kind="mutation",
    root_field="createEbook",
    python_path="healthie.mutations.create_ebook",
    safety="create",
    confidence="full",
    arguments={"input": "createEbookInput"},
    document="""
mutation createEbook($input: createEbookInput) {
  createEbook(input: $input) {
    ...CreateEbookPayload
  }
}

fragment CreateEbookPayload on createEbookPayload {
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
    decode=object_of("createEbook", CreateEbookPayload),
)

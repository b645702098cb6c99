# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_visitor_payload import CreateVisitorPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateVisitorPayload] = GraphQLOperation(
    name="createVisitor",
    kind="mutation",
    root_field="createVisitor",
    python_path="healthie.mutations.create_visitor",
    safety="create",
    confidence="full",
    arguments={"input": "createVisitorInput"},
    document="""
mutation createVisitor($input: createVisitorInput) {
  createVisitor(input: $input) {
    ...CreateVisitorPayload
  }
}

fragment CreateVisitorPayload on createVisitorPayload {
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
    decode=object_of("createVisitor", CreateVisitorPayload),
)

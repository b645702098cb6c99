# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_addendum_payload import CreateAddendumPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAddendumPayload] = GraphQLOperation(
    name="createAddendum",
    kind="mutation",
    root_field="createAddendum",
    python_path="healthie.mutations.create_addendum",
    safety="create",
    confidence="full",
    arguments={"input": "createAddendumInput"},
    document="""
mutation createAddendum($input: createAddendumInput) {
  createAddendum(input: $input) {
    ...CreateAddendumPayload
  }
}

fragment CreateAddendumPayload on createAddendumPayload {
  addendum {
    ...ChartingNoteAddendumType
  }
  messages {
    ...FieldError
  }
}

fragment ChartingNoteAddendumType on ChartingNoteAddendumType {
  content
  created_at
  form_answer_group {
    id
  }
  id
  user {
    id
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createAddendum", CreateAddendumPayload),
)

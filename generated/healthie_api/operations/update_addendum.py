# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_addendum_payload import UpdateAddendumPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAddendumPayload] = GraphQLOperation(
    name="updateAddendum",
    kind="mutation",
    root_field="updateAddendum",
    python_path="healthie.mutations.update_addendum",
    safety="idempotent_write",
    confidence="full",
    deprecated="deprecated by the vendor",
    arguments={"input": "updateAddendumInput"},
    document="""
mutation updateAddendum($input: updateAddendumInput) {
  updateAddendum(input: $input) {
    ...UpdateAddendumPayload
  }
}

fragment UpdateAddendumPayload on updateAddendumPayload {
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
    decode=object_of("updateAddendum", UpdateAddendumPayload),
)

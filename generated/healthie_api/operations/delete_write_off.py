# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_write_off_payload import DeleteWriteOffPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteWriteOffPayload] = GraphQLOperation(
    name="deleteWriteOff",
    kind="mutation",
    root_field="deleteWriteOff",
    python_path="healthie.mutations.delete_write_off",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteWriteOffInput"},
    document="""
mutation deleteWriteOff($input: deleteWriteOffInput) {
  deleteWriteOff(input: $input) {
    ...DeleteWriteOffPayload
  }
}

fragment DeleteWriteOffPayload on deleteWriteOffPayload {
  messages {
    ...FieldError
  }
  write_off {
    ...WriteOff
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment WriteOff on WriteOff {
  amount
  id
  other_reason
  requested_payment {
    id
  }
  write_off_type
}
""",
    decode=object_of("deleteWriteOff", DeleteWriteOffPayload),
)

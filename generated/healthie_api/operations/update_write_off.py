# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_write_off_payload import UpdateWriteOffPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateWriteOffPayload] = GraphQLOperation(
    name="updateWriteOff",
    kind="mutation",
    root_field="updateWriteOff",
    python_path="healthie.mutations.update_write_off",
    safety="money",
    confidence="full",
    check="fetch the invoice with healthie.invoices.get and look at its write_offs",
    arguments={"input": "updateWriteOffInput"},
    document="""
mutation updateWriteOff($input: updateWriteOffInput) {
  updateWriteOff(input: $input) {
    ...UpdateWriteOffPayload
  }
}

fragment UpdateWriteOffPayload on updateWriteOffPayload {
  messages {
    ...FieldError
  }
  writeOff {
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
    decode=object_of("updateWriteOff", UpdateWriteOffPayload),
)

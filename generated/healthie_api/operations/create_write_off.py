# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_write_off_payload import CreateWriteOffPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateWriteOffPayload] = GraphQLOperation(
    name="createWriteOff",
    kind="mutation",
    root_field="createWriteOff",
    python_path="healthie.mutations.create_write_off",
    safety="money",
    confidence="full",
    check="fetch the invoice with healthie.invoices.get and look at its write_offs",
    arguments={"input": "createWriteOffInput"},
    document="""
mutation createWriteOff($input: createWriteOffInput) {
  createWriteOff(input: $input) {
    ...CreateWriteOffPayload
  }
}

fragment CreateWriteOffPayload on createWriteOffPayload {
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
    decode=object_of("createWriteOff", CreateWriteOffPayload),
)

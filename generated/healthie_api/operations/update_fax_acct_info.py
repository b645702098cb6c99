# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_fax_acct_info_payload import UpdateFaxAcctInfoPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateFaxAcctInfoPayload] = GraphQLOperation(
    name="updateFaxAcctInfo",
    kind="mutation",
    root_field="updateFaxAcctInfo",
    python_path="healthie.mutations.update_fax_acct_info",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFaxAcctInfoInput"},
    document="""
mutation updateFaxAcctInfo($input: updateFaxAcctInfoInput) {
  updateFaxAcctInfo(input: $input) {
    ...UpdateFaxAcctInfoPayload
  }
}

fragment UpdateFaxAcctInfoPayload on updateFaxAcctInfoPayload {
  messages {
    ...FieldError
  }
  success_string
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateFaxAcctInfo", UpdateFaxAcctInfoPayload),
)

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_write_off_payload import UPDATE_WRITE_OFF_PAYLOAD_FRAGMENT, UpdateWriteOffPayload
from ..models.write_off import WRITE_OFF_FRAGMENT
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
"""
    + UPDATE_WRITE_OFF_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + WRITE_OFF_FRAGMENT,
    decode=object_of("updateWriteOff", UpdateWriteOffPayload),
)

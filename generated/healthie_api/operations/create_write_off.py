# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_write_off_payload import CREATE_WRITE_OFF_PAYLOAD_FRAGMENT, CreateWriteOffPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.write_off import WRITE_OFF_FRAGMENT
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
"""
    + CREATE_WRITE_OFF_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + WRITE_OFF_FRAGMENT,
    decode=object_of("createWriteOff", CreateWriteOffPayload),
)

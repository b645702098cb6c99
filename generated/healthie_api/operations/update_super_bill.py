# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.super_bill import SUPER_BILL_FRAGMENT
from ..models.update_super_bill_payload import UPDATE_SUPER_BILL_PAYLOAD_FRAGMENT, UpdateSuperBillPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateSuperBillPayload] = GraphQLOperation(
    name="updateSuperBill",
    kind="mutation",
    root_field="updateSuperBill",
    python_path="healthie.mutations.update_super_bill",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateSuperBillInput"},
    document="""
mutation updateSuperBill($input: updateSuperBillInput) {
  updateSuperBill(input: $input) {
    ...UpdateSuperBillPayload
  }
}
"""
    + UPDATE_SUPER_BILL_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SUPER_BILL_FRAGMENT,
    decode=object_of("updateSuperBill", UpdateSuperBillPayload),
)

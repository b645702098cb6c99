# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_super_bill_payload import DELETE_SUPER_BILL_PAYLOAD_FRAGMENT, DeleteSuperBillPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.super_bill import SUPER_BILL_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteSuperBillPayload] = GraphQLOperation(
    name="deleteSuperBill",
    kind="mutation",
    root_field="deleteSuperBill",
    python_path="healthie.mutations.delete_super_bill",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteSuperBillInput"},
    document="""
mutation deleteSuperBill($input: deleteSuperBillInput) {
  deleteSuperBill(input: $input) {
    ...DeleteSuperBillPayload
  }
}
"""
    + DELETE_SUPER_BILL_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SUPER_BILL_FRAGMENT,
    decode=object_of("deleteSuperBill", DeleteSuperBillPayload),
)

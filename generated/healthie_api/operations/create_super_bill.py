# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_super_bill_payload import CREATE_SUPER_BILL_PAYLOAD_FRAGMENT, CreateSuperBillPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.super_bill import SUPER_BILL_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSuperBillPayload] = GraphQLOperation(
    name="createSuperBill",
    kind="mutation",
    root_field="createSuperBill",
    python_path="healthie.mutations.create_super_bill",
    safety="money",
    confidence="full",
    check="list the client's bills with healthie.queries.super_bills, newest first",
    arguments={"input": "createSuperBillInput!"},
    document="""
mutation createSuperBill($input: createSuperBillInput!) {
  createSuperBill(input: $input) {
    ...CreateSuperBillPayload
  }
}
"""
    + CREATE_SUPER_BILL_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SUPER_BILL_FRAGMENT,
    decode=object_of("createSuperBill", CreateSuperBillPayload),
)

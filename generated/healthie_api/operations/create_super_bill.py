# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.super_bill import SUPER_BILL_FRAGMENT, SuperBill


class CreateSuperBillPayload(BaseModel):
    messages: list[FieldError | None] | None
    super_bill: SuperBill | None = Field(validation_alias="superBill", serialization_alias="superBill")


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

fragment CreateSuperBillPayload on createSuperBillPayload {
  messages {
    ...FieldError
  }
  superBill {
    ...SuperBill
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SUPER_BILL_FRAGMENT,
    decode=object_of("createSuperBill", CreateSuperBillPayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.super_bill import SUPER_BILL_FRAGMENT, SuperBill


class DeleteSuperBillInput(InputModel):
    id: ID | None = None


class DeleteSuperBillPayload(BaseModel):
    messages: list[FieldError | None] | None
    super_bill: SuperBill | None = Field(validation_alias="superBill", serialization_alias="superBill")


OPERATION: GraphQLOperation[DeleteSuperBillPayload] = GraphQLOperation(
    name="deleteSuperBill",
    kind="mutation",
    root_field="deleteSuperBill",
    python_path="healthie.mutations.delete_super_bill",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteSuperBillInput!"},
    document="""
mutation deleteSuperBill($input: deleteSuperBillInput) {
  deleteSuperBill(input: $input) {
    ...DeleteSuperBillPayload
  }
}

fragment DeleteSuperBillPayload on deleteSuperBillPayload {
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
    decode=object_of("deleteSuperBill", DeleteSuperBillPayload),
)

# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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

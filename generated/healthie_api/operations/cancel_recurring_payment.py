# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.billing_item import BILLING_ITEM_FRAGMENT, BillingItem
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CancelRecurringPaymentInput(InputModel):
    billing_item_id: ID


class CancelRecurringPaymentPayload(BaseModel):
    billing_item: BillingItem | None = Field(validation_alias="billingItem", serialization_alias="billingItem")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CancelRecurringPaymentPayload] = GraphQLOperation(
    name="cancelRecurringPayment",
    kind="mutation",
    root_field="cancelRecurringPayment",
    python_path="healthie.mutations.cancel_recurring_payment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "cancelRecurringPaymentInput!"},
    document="""
mutation cancelRecurringPayment($input: cancelRecurringPaymentInput) {
  cancelRecurringPayment(input: $input) {
    ...CancelRecurringPaymentPayload
  }
}

fragment CancelRecurringPaymentPayload on cancelRecurringPaymentPayload {
  billingItem {
    ...BillingItem
  }
  messages {
    ...FieldError
  }
}
"""
    + BILLING_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("cancelRecurringPayment", CancelRecurringPaymentPayload),
)

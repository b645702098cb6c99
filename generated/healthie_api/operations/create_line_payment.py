# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, GraphQLOperation, InputModel, MoneyInput, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.line_payment import LINE_PAYMENT_FRAGMENT, LinePayment, LinePaymentAdjustmentGroup, PayerResponsibility


class LinePaymentAdjustmentInput(InputModel):
    adjustment_group: LinePaymentAdjustmentGroup | str
    amount: MoneyInput
    reason_code: str


class CreateLinePaymentInput(InputModel):
    adjudication_date: Date
    adjustments: list[LinePaymentAdjustmentInput | None] | None = None
    allowed_amount: MoneyInput | None = None
    cpt_codes_cms1500_id: ID
    insurance_plan_id: ID | None = None
    notes: str | None = None
    paid_amount: MoneyInput
    payer_responsibility: PayerResponsibility | str


class CreateLinePaymentPayload(BaseModel):
    line_payment: LinePayment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateLinePaymentPayload] = GraphQLOperation(
    name="createLinePayment",
    kind="mutation",
    safety="money",
    arguments={"input": "CreateLinePaymentInput!"},
    document="""
mutation createLinePayment($input: CreateLinePaymentInput!) {
 createLinePayment(input: $input) {
 ...CreateLinePaymentPayload
 }
}

fragment CreateLinePaymentPayload on CreateLinePaymentPayload {
 line_payment {
 ...LinePayment
 }
 messages {
 ...FieldError
 }
}
"""
    + LINE_PAYMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createLinePayment", CreateLinePaymentPayload),
)

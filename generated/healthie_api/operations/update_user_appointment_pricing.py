# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, MoneyTextInput, object_of

from ..models.advance_appointment_price import ADVANCE_APPOINTMENT_PRICE_FRAGMENT, AdvanceAppointmentPrice
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class AdvanceAppointmentPricesInput(InputModel):
    appointment_type_id: ID | None = None
    id: ID | None = None
    price: MoneyTextInput | None = None
    user_id: ID | None = None


class UpdateUserAppointmentPricingInput(InputModel):
    advance_appointment_prices: list[AdvanceAppointmentPricesInput | None] | None = None
    user_id: ID | None = None


class UpdateUserAppointmentPricingPayload(BaseModel):
    advance_appointment_prices: list[AdvanceAppointmentPrice | None] | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateUserAppointmentPricingPayload] = GraphQLOperation(
    name="updateUserAppointmentPricing",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateUserAppointmentPricingInput!"},
    document="""
mutation updateUserAppointmentPricing($input: updateUserAppointmentPricingInput) {
 updateUserAppointmentPricing(input: $input) {
 ...UpdateUserAppointmentPricingPayload
 }
}

fragment UpdateUserAppointmentPricingPayload on updateUserAppointmentPricingPayload {
 advance_appointment_prices {
 ...AdvanceAppointmentPrice
 }
 messages {
 ...FieldError
 }
}
"""
    + ADVANCE_APPOINTMENT_PRICE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateUserAppointmentPricing", UpdateUserAppointmentPricingPayload),
)

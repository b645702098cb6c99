# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.advance_appointment_price import ADVANCE_APPOINTMENT_PRICE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_user_appointment_pricing_payload import (
    UPDATE_USER_APPOINTMENT_PRICING_PAYLOAD_FRAGMENT,
    UpdateUserAppointmentPricingPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateUserAppointmentPricingPayload] = GraphQLOperation(
    name="updateUserAppointmentPricing",
    kind="mutation",
    root_field="updateUserAppointmentPricing",
    python_path="healthie.mutations.update_user_appointment_pricing",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateUserAppointmentPricingInput"},
    document="""
mutation updateUserAppointmentPricing($input: updateUserAppointmentPricingInput) {
  updateUserAppointmentPricing(input: $input) {
    ...UpdateUserAppointmentPricingPayload
  }
}
"""
    + UPDATE_USER_APPOINTMENT_PRICING_PAYLOAD_FRAGMENT
    + ADVANCE_APPOINTMENT_PRICE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateUserAppointmentPricing", UpdateUserAppointmentPricingPayload),
)

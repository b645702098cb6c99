# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_user_appointment_pricing_payload import UpdateUserAppointmentPricingPayload
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

fragment UpdateUserAppointmentPricingPayload on updateUserAppointmentPricingPayload {
  advance_appointment_prices {
    ...AdvanceAppointmentPrice
  }
  messages {
    ...FieldError
  }
}

fragment AdvanceAppointmentPrice on AdvanceAppointmentPrice {
  appointment_type_id
  id
  price
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateUserAppointmentPricing", UpdateUserAppointmentPricingPayload),
)

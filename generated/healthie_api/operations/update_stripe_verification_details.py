# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Day,
    GraphQLOperation,
    InputModel,
    Upload,
    object_of,
)

from ..inputs.appointment_type_credit_input import AppointmentTypeCreditInput
from ..inputs.client_location_input import ClientLocationInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user import USER_FRAGMENT, User


class UpdateStripeVerificationDetailsInput(InputModel):
    account_holder_name: str | None = None
    account_number: str | None = None
    additional_verification_document: Upload | None = None
    appointment_type_credits_attributes: list[AppointmentTypeCreditInput | None] | None = None
    bank_verification_document: Upload | None = None
    business_description: str | None = None
    business_name: str | None = None
    business_tax_id: ID | None = None
    business_url: str | None = None
    company_verification_document: Upload | None = None
    currency: str | None = None
    dob: Day | None = None
    email: str | None = None
    entity_type: str | None = None
    first_name: str | None = None
    id: ID | None = None
    last_name: str | None = None
    location: ClientLocationInput | None = None
    new_country: str | None = None
    personal_address: ClientLocationInput | None = None
    personal_phone: str | None = None
    phone: str | None = None
    routing_number: str | None = None
    skip_adding_bank_info: Boolean | None = None
    ssn: str | None = None
    ssn_last_4: str | None = None
    verification_document: Upload | None = None


class UpdateStripeVerificationDetailsPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[UpdateStripeVerificationDetailsPayload] = GraphQLOperation(
    name="updateStripeVerificationDetails",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateStripeVerificationDetailsInput!"},
    document="""
mutation updateStripeVerificationDetails($input: updateStripeVerificationDetailsInput) {
 updateStripeVerificationDetails(input: $input) {
 ...UpdateStripeVerificationDetailsPayload
 }
}

fragment UpdateStripeVerificationDetailsPayload on updateStripeVerificationDetailsPayload {
 messages {
 ...FieldError
 }
 user {
 ...User
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("updateStripeVerificationDetails", UpdateStripeVerificationDetailsPayload),
)

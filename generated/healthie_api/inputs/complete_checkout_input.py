# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, MoneyTextInput, ZonedDateTime

from ..inputs.checkout_form_answer_group_input import CheckoutFormAnswerGroupInput
from ..inputs.gift_input import GiftInput


class CompleteCheckoutInput(InputModel):
    appointment_id: ID | None = None
    appointment_ids: list[ID | None] | None = None
    appointment_location_id: ID | None = None
    appointment_type_id: ID | None = None
    contact_type: str | None = None
    coupon_code: str | None = None
    date: ZonedDateTime | None = None
    email: str | None = None
    first_name: str | None = None
    form_answer_group: CheckoutFormAnswerGroupInput | None = None
    gift: GiftInput | None = None
    intake_flow_uuid: str | None = None
    invoice_id: ID | None = None
    is_adding_credit_card: Boolean | None = None
    is_gift: Boolean | None = None
    is_joining_waitlist: Boolean | None = None
    last_name: str | None = None
    legal_name: str | None = None
    location: str | None = None
    offering_id: ID | None = None
    outside_party_payer_id: ID | None = None
    payment_intent_id: ID | None = None
    phone_number: str | None = None
    price: MoneyTextInput | None = None
    provider_id: ID | None = None
    reason: str | None = None
    requested_payment_id: ID | None = None
    stripe_idempotency_key: ID | None = None
    timezone: str | None = None
    token: str | None = None

# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    MoneyTextInput,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.user_package_selection import USER_PACKAGE_SELECTION_FRAGMENT
from ..operations.appointment import APPOINTMENT_FRAGMENT
from ..operations.billing_item import BILLING_ITEM_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..models.user_package_selection import UserPackageSelection
    from ..operations.appointment import Appointment
    from ..operations.billing_item import BillingItem
else:
    from hero_healthie_runtime.graphql.later import later

    (
        Appointment,
        BillingItem,
        FieldError,
        UserPackageSelection,
    ) = later(
        __package__,
        "..operations.appointment:Appointment",
        "..operations.billing_item:BillingItem",
        "..models.field_error:FieldError",
        "..models.user_package_selection:UserPackageSelection",
    )


class CheckoutFormAnswerInput(InputModel):
    answer: str | None = None
    conditional_custom_module_id: ID | None = None
    custom_module_id: str | None = None
    filter_type: str | None = None
    id: ID | None = None
    label: str | None = None
    mod_type: str | None = None
    user_id: str | None = None
    value_to_filter: str | None = None


class CheckoutFormAnswerGroupInput(InputModel):
    custom_module_form_id: str | None = None
    form_answers: list[CheckoutFormAnswerInput | None] | None = None
    id: ID | None = None


class GiftInput(InputModel):
    giver_email: str | None = None
    giver_name: str | None = None
    id: ID | None = None
    message: str | None = None


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


class CompleteCheckoutPayload(BaseModel):
    appointment: Appointment | None
    appointments: list[Appointment | None] | None
    billing_item: BillingItem | None = Field(validation_alias="billingItem", serialization_alias="billingItem")
    form_answer_group_saved: Boolean | None = Field(
        validation_alias="formAnswerGroupSaved", serialization_alias="formAnswerGroupSaved"
    )
    messages: list[FieldError | None] | None
    patient_email: str | None = Field(validation_alias="patientEmail", serialization_alias="patientEmail")
    reassign_client_provider: Boolean | None = Field(
        validation_alias="reassignClientProvider", serialization_alias="reassignClientProvider"
    )
    user_package_selection: UserPackageSelection | None = Field(
        validation_alias="userPackageSelection", serialization_alias="userPackageSelection"
    )
    widget_completed_subheader_html: str | None = Field(
        validation_alias="widgetCompletedSubheaderHtml", serialization_alias="widgetCompletedSubheaderHtml"
    )


OPERATION: GraphQLOperation[CompleteCheckoutPayload] = GraphQLOperation(
    name="completeCheckout",
    kind="mutation",
    safety="money",
    check="list the client's charges with healthie.queries.billing_items and invoices with healthie.invoices.list, newest first",
    arguments={"input": "completeCheckoutInput!"},
    idempotency_key="input.stripe_idempotency_key",
    document="""
mutation completeCheckout($input: completeCheckoutInput) {
 completeCheckout(input: $input) {
 ...CompleteCheckoutPayload
 }
}

fragment CompleteCheckoutPayload on completeCheckoutPayload {
 appointment {
 ...Appointment
 }
 appointments {
 ...Appointment
 }
 billingItem {
 ...BillingItem
 }
 formAnswerGroupSaved
 messages {
 ...FieldError
 }
 patientEmail
 reassignClientProvider
 userPackageSelection {
 ...UserPackageSelection
 }
 widgetCompletedSubheaderHtml
}
"""
    + APPOINTMENT_FRAGMENT
    + BILLING_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_PACKAGE_SELECTION_FRAGMENT,
    decode=object_of("completeCheckout", CompleteCheckoutPayload),
)

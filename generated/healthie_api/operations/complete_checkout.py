# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Boolean
from pydantic import Field

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment
from ..models.billing_item import BILLING_ITEM_FRAGMENT, BillingItem
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_package_selection import USER_PACKAGE_SELECTION_FRAGMENT, UserPackageSelection


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
    root_field="completeCheckout",
    python_path="healthie.mutations.complete_checkout",
    safety="money",
    confidence="full",
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

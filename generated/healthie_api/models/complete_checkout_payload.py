# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.appointment import Appointment
from ..models.billing_item import BillingItem
from ..models.field_error import FieldError
from ..models.user_package_selection import UserPackageSelection
from ..scalars import Boolean


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


COMPLETE_CHECKOUT_PAYLOAD_FRAGMENT = """
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

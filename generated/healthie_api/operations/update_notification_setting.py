# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.notification_setting import NOTIFICATION_SETTING_FRAGMENT, NotificationSetting


class UpdateNotificationSettingInput(InputModel):
    id: ID | None = None
    marketing_communcation_preference: str | None = Field(default=None, deprecated=True)
    marketing_communication_preference: str | None = None
    notification_on_module_completion: Boolean | None = None
    receive_updates_and_offers: Boolean | None = None
    recurring_payment_reminder_emails: Boolean | None = None
    send_comment_emails: Boolean | None = None
    send_comment_push: Boolean | None = None
    send_course_complete_email: Boolean | None = None
    send_email_before_appointment: Boolean | None = None
    send_email_on_appointment_book: Boolean | None = None
    send_email_on_appointment_cancel: Boolean | None = None
    send_email_on_appointment_reschedule: Boolean | None = None
    send_email_on_appt_request_for_anyone: Boolean | None = None
    send_email_on_appt_request_for_you: Boolean | None = None
    send_email_on_client_has_been_assigned_to_you: Boolean | None = None
    send_email_on_fax_delivery_failure: Boolean | None = None
    send_email_on_fax_received: Boolean | None = None
    send_email_on_intake_flow_complete: Boolean | None = None
    send_email_on_intake_flow_item_complete: Boolean | None = None
    send_email_on_intake_flow_start: Boolean | None = None
    send_email_on_new_document: Boolean | None = None
    send_email_on_new_folder: Boolean | None = None
    send_email_on_package_purchase: Boolean | None = None
    send_email_on_scheduled_payment_failed: Boolean | None = None
    send_email_receipt_for_subscription_payment: Boolean | None = None
    send_emoji_email: Boolean | None = None
    send_emoji_push: Boolean | None = None
    send_entry_emails: Boolean | None = None
    send_goal_reminder_email: Boolean | None = None
    send_goal_reminder_push: Boolean | None = None
    send_group_message_emails: Boolean | None = None
    send_group_message_push: Boolean | None = None
    send_insurance_expiry_notifications: Boolean | None = None
    send_message_emails: Boolean | None = None
    send_message_push: Boolean | None = None
    send_new_clients_emails: Boolean | None = None
    send_new_insurance_added_notifications: Boolean | None = None
    send_new_module_email: Boolean | None = None
    send_new_module_push: Boolean | None = None
    send_push_before_appointment: Boolean | None = None
    send_recurring_payment_reminder_emails: Boolean | None = Field(default=None, deprecated=True)


class UpdateNotificationSettingPayload(BaseModel):
    messages: list[FieldError | None] | None
    notification_setting: NotificationSetting | None = Field(
        validation_alias="notificationSetting", serialization_alias="notificationSetting"
    )


OPERATION: GraphQLOperation[UpdateNotificationSettingPayload] = GraphQLOperation(
    name="updateNotificationSetting",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateNotificationSettingInput!"},
    document="""
mutation updateNotificationSetting($input: updateNotificationSettingInput) {
 updateNotificationSetting(input: $input) {
 ...UpdateNotificationSettingPayload
 }
}

fragment UpdateNotificationSettingPayload on updateNotificationSettingPayload {
 messages {
 ...FieldError
 }
 notificationSetting {
 ...NotificationSetting
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + NOTIFICATION_SETTING_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateNotificationSetting", UpdateNotificationSettingPayload),
    facts=(
        Fact(
            argument="input.marketing_communcation_preference",
            kind="replaced",
            text="is deprecated",
            check="deprecated",
        ),
    ),
)

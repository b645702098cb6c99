# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, optional_object_of

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class NotificationSetting(BaseModel):
    id: ID
    marketing_communication_preference: str | None
    notification_on_module_completion: Boolean
    receive_updates_and_offers: Boolean
    send_comment_emails: Boolean | None
    send_comment_push: Boolean | None
    send_course_complete_email: Boolean | None
    send_email_before_appointment: Boolean | None
    send_email_on_appointment_book: Boolean | None
    send_email_on_appointment_cancel: Boolean | None
    send_email_on_appointment_reschedule: Boolean | None
    send_email_on_appt_request_for_anyone: Boolean | None
    send_email_on_appt_request_for_you: Boolean | None
    send_email_on_client_has_been_assigned_to_you: Boolean | None
    send_email_on_fax_delivery_failure: Boolean | None
    send_email_on_fax_received: Boolean | None
    send_email_on_intake_flow_complete: Boolean | None
    send_email_on_intake_flow_item_complete: Boolean | None
    send_email_on_intake_flow_start: Boolean | None
    send_email_on_new_document: Boolean | None
    send_email_on_new_folder: Boolean | None
    send_email_on_package_purchase: Boolean | None
    send_email_on_scheduled_payment_failed: Boolean | None
    send_email_receipt_for_subscription_payment: Boolean | None
    send_emoji_email: Boolean | None
    send_emoji_push: Boolean | None
    send_entry_emails: Boolean | None
    send_goal_reminder_email: Boolean | None
    send_goal_reminder_push: Boolean | None
    send_group_message_emails: Boolean | None
    send_group_message_push: Boolean | None
    send_insurance_expiry_notifications: Boolean | None
    send_message_emails: Boolean | None
    send_message_push: Boolean | None
    send_new_clients_emails: Boolean | None
    send_new_insurance_added_notifications: Boolean | None
    send_new_module_email: Boolean | None
    send_new_module_push: Boolean | None
    send_push_before_appointment: Boolean | None
    send_recurring_payment_reminder_emails: Boolean | None
    updated_at: DateTime | None
    user: UserReference | None


NOTIFICATION_SETTING_FRAGMENT = """
fragment NotificationSetting on NotificationSetting {
 id
 marketing_communication_preference
 notification_on_module_completion
 receive_updates_and_offers
 send_comment_emails
 send_comment_push
 send_course_complete_email
 send_email_before_appointment
 send_email_on_appointment_book
 send_email_on_appointment_cancel
 send_email_on_appointment_reschedule
 send_email_on_appt_request_for_anyone
 send_email_on_appt_request_for_you
 send_email_on_client_has_been_assigned_to_you
 send_email_on_fax_delivery_failure
 send_email_on_fax_received
 send_email_on_intake_flow_complete
 send_email_on_intake_flow_item_complete
 send_email_on_intake_flow_start
 send_email_on_new_document
 send_email_on_new_folder
 send_email_on_package_purchase
 send_email_on_scheduled_payment_failed
 send_email_receipt_for_subscription_payment
 send_emoji_email
 send_emoji_push
 send_entry_emails
 send_goal_reminder_email
 send_goal_reminder_push
 send_group_message_emails
 send_group_message_push
 send_insurance_expiry_notifications
 send_message_emails
 send_message_push
 send_new_clients_emails
 send_new_insurance_added_notifications
 send_new_module_email
 send_new_module_push
 send_push_before_appointment
 send_recurring_payment_reminder_emails
 updated_at
 user {
 ...UserReference
 }
}
"""


OPERATION: GraphQLOperation[NotificationSetting | None] = GraphQLOperation(
    name="notificationSetting",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query notificationSetting($id: ID) {
 notificationSetting(id: $id) {
 ...NotificationSetting
 }
}
"""
    + NOTIFICATION_SETTING_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("notificationSetting", NotificationSetting),
)

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.notification_contact import NOTIFICATION_CONTACT_FRAGMENT
from ..models.update_notification_contact_payload import (
    UPDATE_NOTIFICATION_CONTACT_PAYLOAD_FRAGMENT,
    UpdateNotificationContactPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateNotificationContactPayload] = GraphQLOperation(
    name="updateNotificationContact",
    kind="mutation",
    root_field="updateNotificationContact",
    python_path="healthie.mutations.update_notification_contact",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateNotificationContactInput"},
    document="""
mutation updateNotificationContact($input: updateNotificationContactInput) {
  updateNotificationContact(input: $input) {
    ...UpdateNotificationContactPayload
  }
}
"""
    + UPDATE_NOTIFICATION_CONTACT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NOTIFICATION_CONTACT_FRAGMENT,
    decode=object_of("updateNotificationContact", UpdateNotificationContactPayload),
)

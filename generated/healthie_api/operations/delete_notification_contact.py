# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_notification_contact_payload import (
    DELETE_NOTIFICATION_CONTACT_PAYLOAD_FRAGMENT,
    DeleteNotificationContactPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.notification_contact import NOTIFICATION_CONTACT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteNotificationContactPayload] = GraphQLOperation(
    name="deleteNotificationContact",
    kind="mutation",
    root_field="deleteNotificationContact",
    python_path="healthie.mutations.delete_notification_contact",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteNotificationContactInput"},
    document="""
mutation deleteNotificationContact($input: deleteNotificationContactInput) {
  deleteNotificationContact(input: $input) {
    ...DeleteNotificationContactPayload
  }
}
"""
    + DELETE_NOTIFICATION_CONTACT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NOTIFICATION_CONTACT_FRAGMENT,
    decode=object_of("deleteNotificationContact", DeleteNotificationContactPayload),
)

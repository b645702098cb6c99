# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_notification_contact_payload import (
    CREATE_NOTIFICATION_CONTACT_PAYLOAD_FRAGMENT,
    CreateNotificationContactPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.notification_contact import NOTIFICATION_CONTACT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateNotificationContactPayload] = GraphQLOperation(
    name="createNotificationContact",
    kind="mutation",
    root_field="createNotificationContact",
    python_path="healthie.mutations.create_notification_contact",
    safety="create",
    confidence="full",
    arguments={"input": "createNotificationContactInput"},
    document="""
mutation createNotificationContact($input: createNotificationContactInput) {
  createNotificationContact(input: $input) {
    ...CreateNotificationContactPayload
  }
}
"""
    + CREATE_NOTIFICATION_CONTACT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NOTIFICATION_CONTACT_FRAGMENT,
    decode=object_of("createNotificationContact", CreateNotificationContactPayload),
)

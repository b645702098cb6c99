# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_notification_contact_payload import DeleteNotificationContactPayload
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

fragment DeleteNotificationContactPayload on deleteNotificationContactPayload {
  messages {
    ...FieldError
  }
  notificationContact {
    ...NotificationContact
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment NotificationContact on NotificationContact {
  client_portal_access
  client_portal_setting {
    id
  }
  contact_type
  copy_notifications
  email
  emergency
  first_name
  full_legal_name_with_preferred
  full_name
  id
  last_name
  linked_client {
    id
  }
  linked_client_id
  phone_number
  relationship
  updated_at
  user {
    id
  }
  user_id
}
""",
    decode=object_of("deleteNotificationContact", DeleteNotificationContactPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_notification_contact_payload import UpdateNotificationContactPayload
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

fragment UpdateNotificationContactPayload on updateNotificationContactPayload {
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
    decode=object_of("updateNotificationContact", UpdateNotificationContactPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.send_speak_to_trainer_notification_payload import SendSpeakToTrainerNotificationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SendSpeakToTrainerNotificationPayload] = GraphQLOperation(
    name="sendSpeakToTrainerNotification",
    kind="mutation",
    root_field="sendSpeakToTrainerNotification",
    python_path="healthie.mutations.send_speak_to_trainer_notification",
    safety="create",
    confidence="full",
    deprecated="deprecated by the vendor",
    arguments={"input": "SendSpeakToTrainerNotificationInput"},
    document="""
mutation sendSpeakToTrainerNotification($input: SendSpeakToTrainerNotificationInput) {
  sendSpeakToTrainerNotification(input: $input) {
    ...SendSpeakToTrainerNotificationPayload
  }
}

fragment SendSpeakToTrainerNotificationPayload on SendSpeakToTrainerNotificationPayload {
  messages {
    ...FieldError
  }
  success_string
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("sendSpeakToTrainerNotification", SendSpeakToTrainerNotificationPayload),
)

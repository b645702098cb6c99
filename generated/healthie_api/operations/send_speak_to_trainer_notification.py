# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.send_speak_to_trainer_notification_payload import (
    SEND_SPEAK_TO_TRAINER_NOTIFICATION_PAYLOAD_FRAGMENT,
    SendSpeakToTrainerNotificationPayload,
)
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
"""
    + SEND_SPEAK_TO_TRAINER_NOTIFICATION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("sendSpeakToTrainerNotification", SendSpeakToTrainerNotificationPayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class SendSpeakToTrainerNotificationInput(InputModel):
    email: str | None = None
    user_id: ID | None = None


class SendSpeakToTrainerNotificationPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[SendSpeakToTrainerNotificationPayload] = GraphQLOperation(
    name="sendSpeakToTrainerNotification",
    kind="mutation",
    root_field="sendSpeakToTrainerNotification",
    python_path="healthie.mutations.send_speak_to_trainer_notification",
    safety="create",
    confidence="full",
    deprecated="deprecated by the vendor",
    arguments={"input": "SendSpeakToTrainerNotificationInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("sendSpeakToTrainerNotification", SendSpeakToTrainerNotificationPayload),
)

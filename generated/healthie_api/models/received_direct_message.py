# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Int


class ReceivedDirectMessage(BaseModel):
    attachments_count: Int | None
    cda_xml: str | None
    created_at: DateTime | None
    direct_message_attachments: list[OptionalReference] | None
    has_cda: Boolean | None
    id: ID
    listed_recipient: str | None
    listed_sender: str | None
    message_body: str | None
    patient: Reference | None
    subject: str | None


RECEIVED_DIRECT_MESSAGE_FRAGMENT = """
fragment ReceivedDirectMessage on ReceivedDirectMessage {
  attachments_count
  cda_xml
  created_at
  direct_message_attachments {
    id
  }
  has_cda
  id
  listed_recipient
  listed_sender
  message_body
  patient {
    id
  }
  subject
}
"""

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Int


class SentDirectMessage(BaseModel):
    attachments: list[Reference] | None
    attachments_count: Int | None
    created_at: DateTime | None
    has_binary_attachment: Boolean | None
    has_cda: Boolean | None
    id: ID
    message_body: str | None
    outbound_recipient: str | None
    patient_id: str | None
    sender_id: str | None
    status: str | None
    subject: str | None


SENT_DIRECT_MESSAGE_FRAGMENT = """
fragment SentDirectMessage on SentDirectMessage {
  attachments {
    id
  }
  attachments_count
  created_at
  has_binary_attachment
  has_cda
  id
  message_body
  outbound_recipient
  patient_id
  sender_id
  status
  subject
}
"""

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.sent_direct_message_xml import SentDirectMessageXml


class CreateSentDirectMessageInput(InputModel):
    binary_attachment_document_id: ID | None = None
    include_patient_xml: SentDirectMessageXml | str | None = None
    message_body: str | None = None
    outbound_recipient: str | None = None
    patient_id: ID | None = None
    subject: str | None = None

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.sent_direct_message_xml import SentDirectMessageXml
from ..scalars import ID


class CreateSentDirectMessageInput(InputModel):
    binary_attachment_document_id: ID | None = None
    include_patient_xml: SentDirectMessageXml | str | None = None
    message_body: str | None = None
    outbound_recipient: str | None = None
    patient_id: ID | None = None
    subject: str | None = None

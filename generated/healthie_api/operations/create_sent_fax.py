# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.sent_fax import SENT_FAX_FRAGMENT, SentFax


class FaxLocationInput(InputModel):
    city: str | None = None
    country: str | None = None
    id: ID | None = None
    line1: str | None = None
    line2: str | None = None
    state: str | None = None
    zip: str | None = None


class FaxDietitianInput(InputModel):
    id: ID | None = None
    location: FaxLocationInput | None = None
    phone_number: str | None = None
    qualifications: str | None = None


class CreateSentFaxInput(InputModel):
    answer_ids: list[ID | None] | None = None
    date: ZonedDateTime | None = None
    destination_number: str | None = None
    dietitian: FaxDietitianInput | None = None
    document_id: ID | None = None
    document_ids: list[ID | None] | None = None
    form_answer_group_ids: list[ID | None] | None = None
    include_header_on_every_page: Boolean | None = None
    include_hipaa_disclaimer: Boolean | None = None
    include_letterhead: Boolean | None = None
    patient_id: ID | None = None
    pdf_letterhead_template_id: ID | None = None
    recipient_company: str | None = None
    recipient_name: str | None = None
    remarks: str | None = None
    skip_cover_page: Boolean | None = None
    subject: str | None = None


class CreateSentFaxPayload(BaseModel):
    messages: list[FieldError | None] | None
    sent_fax: SentFax | None


OPERATION: GraphQLOperation[CreateSentFaxPayload] = GraphQLOperation(
    name="createSentFax",
    kind="mutation",
    safety="create",
    arguments={"input": "createSentFaxInput!"},
    document="""
mutation createSentFax($input: createSentFaxInput) {
 createSentFax(input: $input) {
 ...CreateSentFaxPayload
 }
}

fragment CreateSentFaxPayload on createSentFaxPayload {
 messages {
 ...FieldError
 }
 sent_fax {
 ...SentFax
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SENT_FAX_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createSentFax", CreateSentFaxPayload),
)

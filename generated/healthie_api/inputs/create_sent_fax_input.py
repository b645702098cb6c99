# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, ZonedDateTime

from ..inputs.fax_dietitian_input import FaxDietitianInput


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

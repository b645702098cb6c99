# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class ShareAnswersAsDocumentInput(InputModel):
    answers: str | None = None
    email_notification: Boolean | None = None
    form_answer_group_id: ID | None = None
    include_header_on_every_page: Boolean | None = None
    letterhead: Boolean | None = None
    name: str | None = None
    pdf_letterhead_template_id: ID | None = None
    user_id: ID | None = None

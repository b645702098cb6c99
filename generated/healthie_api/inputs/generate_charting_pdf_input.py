# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class GenerateChartingPdfInput(InputModel):
    form_answer_group_array: str | None = None
    id: ID | None = None
    include_header_on_every_page: Boolean | None = None
    pdf_letterhead_template_id: ID | None = None

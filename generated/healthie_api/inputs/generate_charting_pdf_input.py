# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class GenerateChartingPdfInput(InputModel):
    form_answer_group_array: str | None = None
    id: ID | None = None
    include_header_on_every_page: Boolean | None = None
    pdf_letterhead_template_id: ID | None = None

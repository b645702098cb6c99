# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user import USER_FRAGMENT, User


class GenerateChartingPdfInput(InputModel):
    form_answer_group_array: str | None = None
    id: ID | None = None
    include_header_on_every_page: Boolean | None = None
    pdf_letterhead_template_id: ID | None = None


class GenerateChartingPdfPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[GenerateChartingPdfPayload] = GraphQLOperation(
    name="generateChartingPdf",
    kind="mutation",
    safety="create",
    arguments={"input": "generateChartingPdfInput!"},
    document="""
mutation generateChartingPdf($input: generateChartingPdfInput) {
 generateChartingPdf(input: $input) {
 ...GenerateChartingPdfPayload
 }
}

fragment GenerateChartingPdfPayload on generateChartingPdfPayload {
 messages {
 ...FieldError
 }
 user {
 ...User
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("generateChartingPdf", GenerateChartingPdfPayload),
)

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.generate_charting_pdf_payload import GENERATE_CHARTING_PDF_PAYLOAD_FRAGMENT, GenerateChartingPdfPayload
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[GenerateChartingPdfPayload] = GraphQLOperation(
    name="generateChartingPdf",
    kind="mutation",
    root_field="generateChartingPdf",
    python_path="healthie.mutations.generate_charting_pdf",
    safety="create",
    confidence="full",
    arguments={"input": "generateChartingPdfInput"},
    document="""
mutation generateChartingPdf($input: generateChartingPdfInput) {
  generateChartingPdf(input: $input) {
    ...GenerateChartingPdfPayload
  }
}
"""
    + GENERATE_CHARTING_PDF_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("generateChartingPdf", GenerateChartingPdfPayload),
)

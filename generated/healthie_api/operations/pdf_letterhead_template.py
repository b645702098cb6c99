# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.pdf_letterhead_template import PDF_LETTERHEAD_TEMPLATE_FRAGMENT, PdfLetterheadTemplate

OPERATION: GraphQLOperation[PdfLetterheadTemplate | None] = GraphQLOperation(
    name="pdfLetterheadTemplate",
    kind="query",
    root_field="pdfLetterheadTemplate",
    python_path="healthie.queries.pdf_letterhead_template",
    safety="read",
    confidence="full",
    arguments={"id": "ID!"},
    document="""
query pdfLetterheadTemplate($id: ID!) {
  pdfLetterheadTemplate(id: $id) {
    ...PdfLetterheadTemplate
  }
}
"""
    + PDF_LETTERHEAD_TEMPLATE_FRAGMENT,
    decode=optional_object_of("pdfLetterheadTemplate", PdfLetterheadTemplate),
)

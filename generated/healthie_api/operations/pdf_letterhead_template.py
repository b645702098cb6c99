# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.pdf_letterhead_template import PDF_LETTERHEAD_TEMPLATE_FRAGMENT, PdfLetterheadTemplate

OPERATION: GraphQLOperation[PdfLetterheadTemplate | None] = GraphQLOperation(
    name="pdfLetterheadTemplate",
    kind="query",
    safety="read",
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

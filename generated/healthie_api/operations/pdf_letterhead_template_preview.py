# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="pdfLetterheadTemplatePreview",
    kind="query",
    root_field="pdfLetterheadTemplatePreview",
    python_path="healthie.queries.pdf_letterhead_template_preview",
    safety="read",
    confidence="full",
    arguments={"patient_id": "ID", "pdf_letterhead_template_id": "ID"},
    document="""
query pdfLetterheadTemplatePreview($patient_id: ID, $pdf_letterhead_template_id: ID) {
  pdfLetterheadTemplatePreview(
    patient_id: $patient_id
    pdf_letterhead_template_id: $pdf_letterhead_template_id
  )
}
""",
    decode=value_of("pdfLetterheadTemplatePreview", str, expected="value or null"),
)

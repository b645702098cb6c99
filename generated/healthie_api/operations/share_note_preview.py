# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="shareNotePreview",
    kind="query",
    safety="read",
    arguments={
        "answers": "String",
        "form_answer_group_id": "ID",
        "include_header_on_every_page": "Boolean",
        "letterhead": "Boolean",
        "pdf_letterhead_template_id": "ID",
        "user_id": "ID",
    },
    document="""
query shareNotePreview($answers: String, $form_answer_group_id: ID, $include_header_on_every_page: Boolean, $letterhead: Boolean, $pdf_letterhead_template_id: ID, $user_id: ID) {
 shareNotePreview(
 answers: $answers
 form_answer_group_id: $form_answer_group_id
 include_header_on_every_page: $include_header_on_every_page
 letterhead: $letterhead
 pdf_letterhead_template_id: $pdf_letterhead_template_id
 user_id: $user_id
 )
}
""",
    decode=value_of("shareNotePreview", str, expected="value or null"),
)

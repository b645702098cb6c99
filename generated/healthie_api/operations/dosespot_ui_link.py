# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="dosespot_ui_link",
    kind="query",
    safety="read",
    arguments={"form_answer_group_id": "ID", "patient_id": "ID"},
    document="""
query dosespot_ui_link($form_answer_group_id: ID, $patient_id: ID) {
 dosespot_ui_link(
 form_answer_group_id: $form_answer_group_id
 patient_id: $patient_id
 )
}
""",
    decode=value_of("dosespot_ui_link", str, expected="value or null"),
)

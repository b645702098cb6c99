# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="dosespot_ui_link",
    kind="query",
    root_field="dosespot_ui_link",
    python_path="healthie.queries.dosespot_ui_link",
    safety="read",
    confidence="full",
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

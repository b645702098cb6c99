# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.intake_flow_type import INTAKE_FLOW_TYPE_FRAGMENT, IntakeFlowType

OPERATION: GraphQLOperation[IntakeFlowType | None] = GraphQLOperation(
    name="intakeFlow",
    kind="query",
    root_field="intakeFlow",
    python_path="healthie.queries.intake_flow",
    safety="read",
    confidence="full",
    arguments={
        "form_types": "[FormType]",
        "keywords": "String",
        "order_by": "IntakeFlowOrderKeys",
        "sort_by": "String",
        "statuses": "[FormStatus]",
        "user_id": "ID",
    },
    document="""
query intakeFlow($form_types: [FormType], $keywords: String, $order_by: IntakeFlowOrderKeys, $sort_by: String, $statuses: [FormStatus], $user_id: ID) {
  intakeFlow(
    form_types: $form_types
    keywords: $keywords
    order_by: $order_by
    sort_by: $sort_by
    statuses: $statuses
    user_id: $user_id
  ) {
    ...IntakeFlowType
  }
}
"""
    + INTAKE_FLOW_TYPE_FRAGMENT,
    decode=optional_object_of("intakeFlow", IntakeFlowType),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)

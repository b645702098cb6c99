# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan

OPERATION: GraphQLOperation[CarePlan | None] = GraphQLOperation(
    name="carePlan",
    kind="query",
    safety="read",
    deprecated_arguments=("is_managing_templates",),
    arguments={"id": "ID", "is_managing_templates": "Boolean"},
    document="""
query carePlan($id: ID, $is_managing_templates: Boolean) {
 carePlan(id: $id, is_managing_templates: $is_managing_templates) {
 ...CarePlan
 }
}
"""
    + CARE_PLAN_FRAGMENT,
    decode=optional_object_of("carePlan", CarePlan),
    facts=(Fact(argument="is_managing_templates", kind="ignored", text="does nothing at the vendor", check="warn"),),
)

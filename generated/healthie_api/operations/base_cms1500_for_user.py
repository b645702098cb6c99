# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.cms1500 import CMS1500_FRAGMENT, Cms1500

OPERATION: GraphQLOperation[Cms1500 | None] = GraphQLOperation(
    name="baseCms1500ForUser",
    kind="query",
    safety="read",
    arguments={
        "base_date": "ISO8601DateTime",
        "cms1500_id": "ID",
        "form_answer_group_id": "ID",
        "only_active_policies": "Boolean",
        "patient_id": "ID",
        "rendering_provider_id": "ID",
    },
    document="""
query baseCms1500ForUser($base_date: ISO8601DateTime, $cms1500_id: ID, $form_answer_group_id: ID, $only_active_policies: Boolean, $patient_id: ID, $rendering_provider_id: ID) {
 baseCms1500ForUser(
 base_date: $base_date
 cms1500_id: $cms1500_id
 form_answer_group_id: $form_answer_group_id
 only_active_policies: $only_active_policies
 patient_id: $patient_id
 rendering_provider_id: $rendering_provider_id
 ) {
 ...Cms1500
 }
}
"""
    + CMS1500_FRAGMENT,
    decode=optional_object_of("baseCms1500ForUser", Cms1500),
)

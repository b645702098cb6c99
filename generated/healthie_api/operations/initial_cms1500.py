# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.cms1500 import CMS1500_FRAGMENT, Cms1500

OPERATION: GraphQLOperation[Cms1500 | None] = GraphQLOperation(
    name="initialCms1500",
    kind="query",
    safety="read",
    arguments={"form_answer_group_id": "ID", "patient_id": "ID", "provider_id": "ID"},
    document="""
query initialCms1500($form_answer_group_id: ID, $patient_id: ID, $provider_id: ID) {
 initialCms1500(
 form_answer_group_id: $form_answer_group_id
 patient_id: $patient_id
 provider_id: $provider_id
 ) {
 ...Cms1500
 }
}
"""
    + CMS1500_FRAGMENT,
    decode=optional_object_of("initialCms1500", Cms1500),
)

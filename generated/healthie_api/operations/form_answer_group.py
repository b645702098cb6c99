# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup

OPERATION: GraphQLOperation[FormAnswerGroup | None] = GraphQLOperation(
    name="formAnswerGroup",
    kind="query",
    safety="read",
    arguments={
        "appointment_form_answer_group_connection_id": "ID",
        "external_id": "ID",
        "for_superbills": "Boolean",
        "id": "ID",
        "ids": "[ID]",
        "track_opened_event": "Boolean",
    },
    document="""
query formAnswerGroup($appointment_form_answer_group_connection_id: ID, $external_id: ID, $for_superbills: Boolean, $id: ID, $ids: [ID], $track_opened_event: Boolean) {
 formAnswerGroup(
 appointment_form_answer_group_connection_id: $appointment_form_answer_group_connection_id
 external_id: $external_id
 for_superbills: $for_superbills
 id: $id
 ids: $ids
 track_opened_event: $track_opened_event
 ) {
 ...FormAnswerGroup
 }
}
"""
    + FORM_ANSWER_GROUP_FRAGMENT,
    decode=optional_object_of("formAnswerGroup", FormAnswerGroup),
)

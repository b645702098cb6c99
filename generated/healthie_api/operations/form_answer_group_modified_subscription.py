# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of

from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup

OPERATION: GraphQLOperation[FormAnswerGroup] = GraphQLOperation(
    name="formAnswerGroupModifiedSubscription",
    kind="subscription",
    safety="read",
    arguments={"id": "ID"},
    document="""
subscription formAnswerGroupModifiedSubscription($id: ID) {
 formAnswerGroupModifiedSubscription(id: $id) {
 ...FormAnswerGroup
 }
}
"""
    + FORM_ANSWER_GROUP_FRAGMENT,
    decode=object_of("formAnswerGroupModifiedSubscription", FormAnswerGroup),
)

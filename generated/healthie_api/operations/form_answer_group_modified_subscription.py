# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup

OPERATION: GraphQLOperation[FormAnswerGroup] = GraphQLOperation(
    name="formAnswerGroupModifiedSubscription",
    kind="subscription",
    root_field="formAnswerGroupModifiedSubscription",
    python_path="healthie.subscriptions.form_answer_group_modified_subscription",
    safety="read",
    confidence="full",
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

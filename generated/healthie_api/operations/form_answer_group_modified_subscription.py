# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[FormAnswerGroup | None] = GraphQLOperation(
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
    decode=optional_object_of("formAnswerGroupModifiedSubscription", FormAnswerGroup),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.note import NOTE_FRAGMENT, Note

OPERATION: GraphQLOperation[Note] = GraphQLOperation(
    name="noteAddedSubscription",
    kind="subscription",
    root_field="noteAddedSubscription",
    python_path="healthie.subscriptions.note_added_subscription",
    safety="read",
    confidence="full",
    deprecated_arguments=("sortBy",),
    arguments={"conversationId": "String", "sortBy": "String"},
    document="""
subscription noteAddedSubscription($conversationId: String, $sortBy: String) {
  noteAddedSubscription(conversationId: $conversationId, sortBy: $sortBy) {
    ...Note
  }
}
"""
    + NOTE_FRAGMENT,
    decode=object_of("noteAddedSubscription", Note),
)

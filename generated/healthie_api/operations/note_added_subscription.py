# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of

from ..models.note import NOTE_FRAGMENT, Note
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[Note] = GraphQLOperation(
    name="noteAddedSubscription",
    kind="subscription",
    safety="read",
    deprecated_arguments=("sortBy",),
    arguments={"conversationId": "String", "sortBy": "String"},
    document="""
subscription noteAddedSubscription($conversationId: String, $sortBy: String) {
 noteAddedSubscription(conversationId: $conversationId, sortBy: $sortBy) {
 ...Note
 }
}
"""
    + NOTE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("noteAddedSubscription", Note),
)

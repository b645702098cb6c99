# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Reference,
    object_of,
    optional_object_of,
)

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class Note(BaseModel):
    attached_audio_url: str | None
    attached_image_url: str | None
    content: str | None
    conversation_id: ID | None
    created_at: DateTime
    creator: UserReference | None
    creator_display_name: str | None
    deleted_by_user: Boolean
    document_id: ID | None
    document_name: str | None
    id: ID
    image_name: str | None
    is_autoresponse: Boolean
    on_behalf_user: UserReference | None
    scheduled_at: DateTime | None
    scheduled_conversation_id: ID | None
    task: Reference | None
    updated_at: DateTime
    user_id: ID | None
    viewed: Boolean | None


NOTE_FRAGMENT = """
fragment Note on Note {
 attached_audio_url
 attached_image_url
 content
 conversation_id
 created_at
 creator {
 ...UserReference
 }
 creator_display_name
 deleted_by_user
 document_id
 document_name
 id
 image_name
 is_autoresponse
 on_behalf_user {
 ...UserReference
 }
 scheduled_at
 scheduled_conversation_id
 task {
 id
 }
 updated_at
 user_id
 viewed
}
"""


OPERATION: GraphQLOperation[Note | None] = GraphQLOperation(
    name="note",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query note($id: ID) {
 note(id: $id) {
 ...Note
 }
}
"""
    + NOTE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("note", Note),
)

NOTE_ADDED_SUBSCRIPTION: GraphQLOperation[Note] = GraphQLOperation(
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

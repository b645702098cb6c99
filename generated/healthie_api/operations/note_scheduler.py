# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    DateTime,
    GraphQLOperation,
    Int,
    Reference,
    optional_object_of,
)

if TYPE_CHECKING:
    from ..models.user_group_reference import UserGroupReference
    from ..models.user_reference import UserReference
    from ..operations.note import Note
else:
    from hero_healthie_runtime.graphql.later import later

    (
        Note,
        UserGroupReference,
        UserReference,
    ) = later(
        __package__,
        "..operations.note:Note",
        "..models.user_group_reference:UserGroupReference",
        "..models.user_reference:UserReference",
    )


class NoteScheduler(BaseModel):
    first_four_invitees: list[UserReference]
    id: ID
    invitees: list[UserReference]
    invitees_count: Int | None
    last_task: Reference | None
    note: Note | None
    note_content: str | None
    participant_ids: list[ID | None] | None
    selected_user_groups: list[UserGroupReference] | None
    selected_users: list[UserReference] | None
    updated_at: DateTime
    user: UserReference | None


NOTE_SCHEDULER_FRAGMENT = """
fragment NoteScheduler on NoteScheduler {
 first_four_invitees {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 id
 invitees {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 invitees_count
 last_task {
 id
 }
 note {
 attached_audio_url
 attached_image_url
 content
 conversation_id
 created_at
 creator {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 creator_display_name
 deleted_by_user
 document_id
 document_name
 id
 image_name
 is_autoresponse
 on_behalf_user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
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
 note_content
 participant_ids
 selected_user_groups {
 id
 name
 }
 selected_users {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 updated_at
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
}
"""


OPERATION: GraphQLOperation[NoteScheduler | None] = GraphQLOperation(
    name="note_scheduler",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query note_scheduler($id: ID) {
 note_scheduler(id: $id) {
 ...NoteScheduler
 }
}
"""
    + NOTE_SCHEDULER_FRAGMENT,
    decode=optional_object_of("note_scheduler", NoteScheduler),
)

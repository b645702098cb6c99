# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    optional_object_of,
)

if TYPE_CHECKING:
    from ..models.reminder import Reminder
    from ..models.user_reference import UserReference
    from ..operations.note import Note
else:
    from hero_healthie_runtime.graphql.later import later

    (
        Note,
        Reminder,
        UserReference,
    ) = later(
        __package__, "..operations.note:Note", "..models.reminder:Reminder", "..models.user_reference:UserReference"
    )


class Task(BaseModel):
    client: UserReference | None
    client_id: ID | None
    complete: Boolean | None
    completed_at: DateTime | None
    completed_by: UserReference | None
    completed_by_id: ID | None
    content: str | None
    created_at: DateTime
    created_by_generator_id: str | None
    created_by_id: ID | None
    creator: UserReference | None
    due_date: DateTime | None
    hidden: Boolean
    id: ID
    metadata: JSON | None
    note: Note | None
    note_path: str | None
    position: Int | None
    priority: Int
    ref_source: str | None
    reminder: Reminder | None
    seen: Boolean
    smart: Boolean
    smart_category: str | None
    updated_at: DateTime | None
    user: UserReference | None
    user_id: ID | None


TASK_FRAGMENT = """
fragment Task on Task {
 client {
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
 client_id
 complete
 completed_at
 completed_by {
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
 completed_by_id
 content
 created_at
 created_by_generator_id
 created_by_id
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
 due_date
 hidden
 id
 metadata
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
 note_path
 position
 priority
 ref_source
 reminder {
 id
 interval_type
 interval_value
 is_enabled
 }
 seen
 smart
 smart_category
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
 user_id
}
"""


OPERATION: GraphQLOperation[Task | None] = GraphQLOperation(
    name="task",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query task($id: ID) {
 task(id: $id) {
 ...Task
 }
}
"""
    + TASK_FRAGMENT,
    decode=optional_object_of("task", Task),
)

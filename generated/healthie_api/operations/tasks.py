# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    Reference,
    object_of,
)
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.reminder import REMINDER_FRAGMENT, Reminder
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class TaskOrderKeys(OpenEnum):
    ASSIGNEE_ASC = "ASSIGNEE_ASC"
    ASSIGNEE_DESC = "ASSIGNEE_DESC"
    CLIENT_NAME_ASC = "CLIENT_NAME_ASC"
    CLIENT_NAME_DESC = "CLIENT_NAME_DESC"
    COMPLETED_AT_ASC = "COMPLETED_AT_ASC"
    COMPLETED_AT_DESC = "COMPLETED_AT_DESC"
    COMPLETED_AT_DESC_INCOMPLETE_FIRST = "COMPLETED_AT_DESC_INCOMPLETE_FIRST"
    CREATED_ASC = "CREATED_ASC"
    CREATED_DESC = "CREATED_DESC"
    CREATOR_ASC = "CREATOR_ASC"
    CREATOR_DESC = "CREATOR_DESC"
    DUE_DATE_ASC = "DUE_DATE_ASC"
    DUE_DATE_DESC = "DUE_DATE_DESC"
    PRIORITY_ASC = "PRIORITY_ASC"
    PRIORITY_DESC = "PRIORITY_DESC"
    TASK_ASC = "TASK_ASC"
    TASK_DESC = "TASK_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class TaskListItem(BaseModel):
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
    note: Reference | None
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


class TaskPaginationConnection(BaseModel):
    nodes: list[TaskListItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[TaskPaginationConnection] = GraphQLOperation(
    name="tasks",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "assigned_to_user": "Boolean",
        "assignees": "[ID]",
        "before": "String",
        "client_id": "ID",
        "completed_status": "String",
        "created_by_self": "Boolean",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "TaskOrderKeys",
        "show_hidden": "Boolean",
        "smart": "Boolean",
        "sort_by": "String",
        "type": "String",
    },
    page_size=25,
    max_page_size=29,
    document="""
query tasks($after: String, $assigned_to_user: Boolean, $assignees: [ID], $before: String, $client_id: ID, $completed_status: String, $created_by_self: Boolean, $first: Int = 25, $keywords: String, $last: Int, $order_by: TaskOrderKeys, $show_hidden: Boolean, $smart: Boolean, $sort_by: String, $type: String) {
 tasks(
 after: $after
 assigned_to_user: $assigned_to_user
 assignees: $assignees
 before: $before
 client_id: $client_id
 completed_status: $completed_status
 created_by_self: $created_by_self
 first: $first
 keywords: $keywords
 last: $last
 order_by: $order_by
 show_hidden: $show_hidden
 smart: $smart
 sort_by: $sort_by
 type: $type
 ) {
 ...TaskPaginationConnection
 }
}

fragment TaskPaginationConnection on TaskPaginationConnection {
 nodes {
 ...TaskListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment TaskListItem on Task {
 client {
 ...UserReference
 }
 client_id
 complete
 completed_at
 completed_by {
 ...UserReference
 }
 completed_by_id
 content
 created_at
 created_by_generator_id
 created_by_id
 creator {
 ...UserReference
 }
 due_date
 hidden
 id
 metadata
 note {
 id
 }
 note_path
 position
 priority
 ref_source
 reminder {
 ...Reminder
 }
 seen
 smart
 smart_category
 updated_at
 user {
 ...UserReference
 }
 user_id
}
"""
    + USER_REFERENCE_FRAGMENT
    + REMINDER_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("tasks", TaskPaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="TaskListItem",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)

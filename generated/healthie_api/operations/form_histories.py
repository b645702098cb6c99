# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class FormHistoryAction(OpenEnum):
    completed = "completed"
    created = "created"
    edited = "edited"
    opened = "opened"
    skipped = "skipped"


class FormHistorySourceable(OpenEnum):
    OnboardingItem = "OnboardingItem"
    RequestedFormCompletion = "RequestedFormCompletion"


class FormHistory(BaseModel):
    action: FormHistoryAction | None
    created_at: DateTime | None
    creator: UserReference | None
    id: ID
    patient: UserReference | None
    title: str | None


class FormHistoryPaginationConnection(BaseModel):
    nodes: list[FormHistory | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[FormHistoryPaginationConnection] = GraphQLOperation(
    name="formHistories",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "patient_id": "ID",
        "sourceable_id": "ID",
        "sourceable_type": "FormHistorySourceable",
    },
    page_size=25,
    max_page_size=83,
    document="""
query formHistories($after: String, $before: String, $first: Int = 25, $last: Int, $patient_id: ID, $sourceable_id: ID, $sourceable_type: FormHistorySourceable) {
 formHistories(
 after: $after
 before: $before
 first: $first
 last: $last
 patient_id: $patient_id
 sourceable_id: $sourceable_id
 sourceable_type: $sourceable_type
 ) {
 ...FormHistoryPaginationConnection
 }
}

fragment FormHistoryPaginationConnection on FormHistoryPaginationConnection {
 nodes {
 ...FormHistory
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment FormHistory on FormHistory {
 action
 created_at
 creator {
 ...UserReference
 }
 id
 patient {
 ...UserReference
 }
 title
}
"""
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("formHistories", FormHistoryPaginationConnection),
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
        item="FormHistory",
    ),
)

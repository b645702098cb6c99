# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.recurring_form import RECURRING_FORM_FRAGMENT, RecurringForm
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class RecurringFormPaginationConnection(BaseModel):
    nodes: list[RecurringForm | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[RecurringFormPaginationConnection] = GraphQLOperation(
    name="recurringForms",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "connectable_id": "String",
        "connectable_type": "String",
        "first": "Int",
        "last": "Int",
    },
    page_size=25,
    max_page_size=76,
    document="""
query recurringForms($after: String, $before: String, $connectable_id: String, $connectable_type: String, $first: Int = 25, $last: Int) {
 recurringForms(
 after: $after
 before: $before
 connectable_id: $connectable_id
 connectable_type: $connectable_type
 first: $first
 last: $last
 ) {
 ...RecurringFormPaginationConnection
 }
}

fragment RecurringFormPaginationConnection on RecurringFormPaginationConnection {
 nodes {
 ...RecurringForm
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + RECURRING_FORM_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("recurringForms", RecurringFormPaginationConnection),
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
        item="RecurringForm",
    ),
)

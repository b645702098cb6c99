# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.scheduled_user_package_selection import SCHEDULED_USER_PACKAGE_SELECTION_FRAGMENT
from ..models.scheduled_user_package_selection_pagination_connection import (
    SCHEDULED_USER_PACKAGE_SELECTION_PAGINATION_CONNECTION_FRAGMENT,
    ScheduledUserPackageSelectionPaginationConnection,
)

OPERATION: GraphQLOperation[ScheduledUserPackageSelectionPaginationConnection] = GraphQLOperation(
    name="scheduledUserPackageSelections",
    kind="query",
    root_field="scheduledUserPackageSelections",
    python_path="healthie.queries.scheduled_user_package_selections",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "offering_id": "ID",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=284,
    document="""
query scheduledUserPackageSelections($after: String, $before: String, $first: Int = 25, $last: Int, $offering_id: ID, $user_id: ID) {
  scheduledUserPackageSelections(
    after: $after
    before: $before
    first: $first
    last: $last
    offering_id: $offering_id
    user_id: $user_id
  ) {
    ...ScheduledUserPackageSelectionPaginationConnection
  }
}
"""
    + SCHEDULED_USER_PACKAGE_SELECTION_PAGINATION_CONNECTION_FRAGMENT
    + SCHEDULED_USER_PACKAGE_SELECTION_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("scheduledUserPackageSelections", ScheduledUserPackageSelectionPaginationConnection),
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
        item="ScheduledUserPackageSelection",
    ),
)

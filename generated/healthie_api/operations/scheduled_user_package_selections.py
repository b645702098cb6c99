# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class ScheduledUserPackageSelection(BaseModel):
    id: ID
    offering: Reference | None
    recurring_payment: Reference | None
    user: Reference | None


class ScheduledUserPackageSelectionPaginationConnection(BaseModel):
    nodes: list[ScheduledUserPackageSelection | None] | None
    page_info: PageInfo
    total_count: Int


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

fragment ScheduledUserPackageSelectionPaginationConnection on ScheduledUserPackageSelectionPaginationConnection {
  nodes {
    ...ScheduledUserPackageSelection
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment ScheduledUserPackageSelection on ScheduledUserPackageSelection {
  id
  offering {
    id
  }
  recurring_payment {
    id
  }
  user {
    id
  }
}
"""
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

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.entry import ENTRY_FRAGMENT, Entry
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class EntryOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    METRIC_STAT_ASC = "METRIC_STAT_ASC"
    METRIC_STAT_DESC = "METRIC_STAT_DESC"
    THIRD_PARTY_SOURCE_ASC = "THIRD_PARTY_SOURCE_ASC"
    THIRD_PARTY_SOURCE_DESC = "THIRD_PARTY_SOURCE_DESC"
    UNSORTED = "UNSORTED"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class EntryPaginationConnection(BaseModel):
    nodes: list[Entry | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[EntryPaginationConnection] = GraphQLOperation(
    name="entries",
    kind="query",
    root_field="entries",
    python_path="healthie.queries.entries",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "category": "String",
        "client_id": "String",
        "end_datetime_range": "String",
        "end_range": "__Day",
        "entry_id": "String",
        "first": "Int",
        "group_id": "String",
        "include_inactive": "Boolean",
        "is_org": "Boolean",
        "keywords": "String",
        "last": "Int",
        "order_by": "EntryOrderKeys",
        "sort_by": "String",
        "start_datetime_range": "String",
        "start_range": "__Day",
        "summary_view": "Boolean",
        "type": "String",
    },
    page_size=25,
    max_page_size=43,
    document="""
query entries($after: String, $before: String, $category: String, $client_id: String, $end_datetime_range: String, $end_range: String, $entry_id: String, $first: Int = 25, $group_id: String, $include_inactive: Boolean, $is_org: Boolean, $keywords: String, $last: Int, $order_by: EntryOrderKeys, $sort_by: String, $start_datetime_range: String, $start_range: String, $summary_view: Boolean, $type: String) {
  entries(
    after: $after
    before: $before
    category: $category
    client_id: $client_id
    end_datetime_range: $end_datetime_range
    end_range: $end_range
    entry_id: $entry_id
    first: $first
    group_id: $group_id
    include_inactive: $include_inactive
    is_org: $is_org
    keywords: $keywords
    last: $last
    order_by: $order_by
    sort_by: $sort_by
    start_datetime_range: $start_datetime_range
    start_range: $start_range
    summary_view: $summary_view
    type: $type
  ) {
    ...EntryPaginationConnection
  }
}

fragment EntryPaginationConnection on EntryPaginationConnection {
  nodes {
    ...Entry
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
    + ENTRY_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("entries", EntryPaginationConnection),
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
        item="Entry",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
        Fact(
            argument="end_datetime_range",
            kind="together",
            text="works only together with `start_datetime_range`; exclusive: up to the day before",
            check="refuse",
            others=("start_datetime_range",),
        ),
        Fact(
            argument="end_range",
            kind="together",
            text="works only together with `start_range`; exclusive: up to the day before",
            check="refuse",
            others=("start_range",),
        ),
        Fact(
            argument="include_inactive",
            kind="not_with",
            text="cannot go together with `client_id`",
            check="refuse",
            others=("client_id",),
        ),
        Fact(
            argument="start_datetime_range",
            kind="together",
            text="works only together with `end_datetime_range`",
            check="refuse",
            others=("end_datetime_range",),
        ),
        Fact(
            argument="start_range",
            kind="together",
            text="works only together with `end_range`",
            check="refuse",
            others=("end_range",),
        ),
    ),
)

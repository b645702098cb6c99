# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.form_history import FORM_HISTORY_FRAGMENT
from ..models.form_history_pagination_connection import (
    FORM_HISTORY_PAGINATION_CONNECTION_FRAGMENT,
    FormHistoryPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[FormHistoryPaginationConnection] = GraphQLOperation(
    name="formHistories",
    kind="query",
    root_field="formHistories",
    python_path="healthie.queries.form_histories",
    safety="read",
    confidence="full",
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
    max_page_size=249,
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
"""
    + FORM_HISTORY_PAGINATION_CONNECTION_FRAGMENT
    + FORM_HISTORY_FRAGMENT
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

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.cpt_code import CPT_CODE_FRAGMENT
from ..models.cpt_code_pagination_connection import CPT_CODE_PAGINATION_CONNECTION_FRAGMENT, CptCodePaginationConnection
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[CptCodePaginationConnection] = GraphQLOperation(
    name="cptCodes",
    kind="query",
    root_field="cptCodes",
    python_path="healthie.queries.cpt_codes",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "for_superbill": "Boolean",
        "is_favorited": "Boolean",
        "keywords": "String",
        "last": "Int",
    },
    page_size=25,
    max_page_size=221,
    document="""
query cptCodes($after: String, $before: String, $first: Int = 25, $for_superbill: Boolean, $is_favorited: Boolean, $keywords: String, $last: Int) {
  cptCodes(
    after: $after
    before: $before
    first: $first
    for_superbill: $for_superbill
    is_favorited: $is_favorited
    keywords: $keywords
    last: $last
  ) {
    ...CptCodePaginationConnection
  }
}
"""
    + CPT_CODE_PAGINATION_CONNECTION_FRAGMENT
    + CPT_CODE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("cptCodes", CptCodePaginationConnection),
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
        item="CptCode",
    ),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.provider_cpt_code_type import PROVIDER_CPT_CODE_TYPE_FRAGMENT
from ..models.provider_cpt_code_type_pagination_connection import (
    PROVIDER_CPT_CODE_TYPE_PAGINATION_CONNECTION_FRAGMENT,
    ProviderCptCodeTypePaginationConnection,
)

OPERATION: GraphQLOperation[ProviderCptCodeTypePaginationConnection] = GraphQLOperation(
    name="orgProvidersCptCodes",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "org_id": "ID"},
    page_size=25,
    max_page_size=498,
    document="""
query orgProvidersCptCodes($after: String, $before: String, $first: Int = 25, $last: Int, $org_id: ID) {
 orgProvidersCptCodes(
 after: $after
 before: $before
 first: $first
 last: $last
 org_id: $org_id
 ) {
 ...ProviderCptCodeTypePaginationConnection
 }
}
"""
    + PROVIDER_CPT_CODE_TYPE_PAGINATION_CONNECTION_FRAGMENT
    + PROVIDER_CPT_CODE_TYPE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("orgProvidersCptCodes", ProviderCptCodeTypePaginationConnection),
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
        item="ProviderCptCodeType",
    ),
)

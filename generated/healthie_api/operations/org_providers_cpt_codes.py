# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.provider_cpt_code_type import PROVIDER_CPT_CODE_TYPE_FRAGMENT, ProviderCptCodeType


class ProviderCptCodeTypePaginationConnection(BaseModel):
    nodes: list[ProviderCptCodeType | None] | None
    page_info: PageInfo
    total_count: Int


ORG_PROVIDERS_CPT_CODES_FRAGMENT = """
fragment ProviderCptCodeTypePaginationConnection on ProviderCptCodeTypePaginationConnection {
 nodes {
 ...ProviderCptCodeType
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""


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
    + ORG_PROVIDERS_CPT_CODES_FRAGMENT
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

PROVIDER_CPT_CODES: GraphQLOperation[ProviderCptCodeTypePaginationConnection] = GraphQLOperation(
    name="providerCptCodes",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "provider_id": "ID"},
    page_size=25,
    max_page_size=498,
    document="""
query providerCptCodes($after: String, $before: String, $first: Int = 25, $last: Int, $provider_id: ID) {
 providerCptCodes(
 after: $after
 before: $before
 first: $first
 last: $last
 provider_id: $provider_id
 ) {
 ...ProviderCptCodeTypePaginationConnection
 }
}
"""
    + ORG_PROVIDERS_CPT_CODES_FRAGMENT
    + PROVIDER_CPT_CODE_TYPE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("providerCptCodes", ProviderCptCodeTypePaginationConnection),
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

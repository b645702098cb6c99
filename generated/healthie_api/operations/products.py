# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.product import PRODUCT_FRAGMENT, Product
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class ProductOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    PRICE_ASC = "PRICE_ASC"
    PRICE_DESC = "PRICE_DESC"
    QUANTITY_ASC = "QUANTITY_ASC"
    QUANTITY_DESC = "QUANTITY_DESC"


class ProductPaginationConnection(BaseModel):
    nodes: list[Product | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ProductPaginationConnection] = GraphQLOperation(
    name="products",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "ProductOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=104,
    document="""
query products($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $order_by: ProductOrderKeys, $sort_by: String) {
 products(
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 order_by: $order_by
 sort_by: $sort_by
 ) {
 ...ProductPaginationConnection
 }
}

fragment ProductPaginationConnection on ProductPaginationConnection {
 nodes {
 ...Product
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + PRODUCT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("products", ProductPaginationConnection),
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
        item="Product",
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

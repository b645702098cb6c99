# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.product import PRODUCT_FRAGMENT
from ..models.product_pagination_connection import PRODUCT_PAGINATION_CONNECTION_FRAGMENT, ProductPaginationConnection

OPERATION: GraphQLOperation[ProductPaginationConnection] = GraphQLOperation(
    name="products",
    kind="query",
    root_field="products",
    python_path="healthie.queries.products",
    safety="read",
    confidence="full",
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
    max_page_size=181,
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
"""
    + PRODUCT_PAGINATION_CONNECTION_FRAGMENT
    + PRODUCT_FRAGMENT
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

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.stripe_customer_details import (
    STRIPE_CUSTOMER_DETAILS_FRAGMENT,
    StripeCustomerDetailPaginationConnection,
)


class StripeCustomerDetailOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    EXPIRATION_DATE_ASC = "EXPIRATION_DATE_ASC"
    EXPIRATION_DATE_DESC = "EXPIRATION_DATE_DESC"
    PATIENT_FIRST_NAME_ASC = "PATIENT_FIRST_NAME_ASC"
    PATIENT_FIRST_NAME_DESC = "PATIENT_FIRST_NAME_DESC"


OPERATION: GraphQLOperation[StripeCustomerDetailPaginationConnection] = GraphQLOperation(
    name="cardIssues",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "order_by": "StripeCustomerDetailOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=79,
    document="""
query cardIssues($after: String, $before: String, $first: Int = 25, $last: Int, $order_by: StripeCustomerDetailOrderKeys, $sort_by: String) {
 cardIssues(
 after: $after
 before: $before
 first: $first
 last: $last
 order_by: $order_by
 sort_by: $sort_by
 ) {
 ...StripeCustomerDetailPaginationConnection
 }
}
"""
    + STRIPE_CUSTOMER_DETAILS_FRAGMENT
    + STRIPE_CUSTOMER_DETAIL_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("cardIssues", StripeCustomerDetailPaginationConnection),
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
        item="StripeCustomerDetail",
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

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..operations.offering_billing_items import OFFERING_BILLING_ITEMS_FRAGMENT, BillingItemPaginationConnection


class BillingItemOrderKeys(OpenEnum):
    AMOUNT_PAID_ASC = "AMOUNT_PAID_ASC"
    AMOUNT_PAID_DESC = "AMOUNT_PAID_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    METHOD_ASC = "METHOD_ASC"
    METHOD_DESC = "METHOD_DESC"
    PATIENT_FIRST_NAME_ASC = "PATIENT_FIRST_NAME_ASC"
    PATIENT_FIRST_NAME_DESC = "PATIENT_FIRST_NAME_DESC"
    PROVIDER_FIRST_NAME_ASC = "PROVIDER_FIRST_NAME_ASC"
    PROVIDER_FIRST_NAME_DESC = "PROVIDER_FIRST_NAME_DESC"
    STATE_ASC = "STATE_ASC"
    STATE_DESC = "STATE_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


OPERATION: GraphQLOperation[BillingItemPaginationConnection] = GraphQLOperation(
    name="billingItems",
    kind="query",
    safety="read",
    deprecated_arguments=("state",),
    arguments={
        "after": "String",
        "before": "String",
        "client_id": "ID",
        "created_at_end": "__DayOrTime",
        "created_at_start": "__DayOrTime",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "offerings_only": "Boolean",
        "order_by": "BillingItemOrderKeys",
        "provider_id": "ID",
        "sort_by": "String",
        "state": "String",
        "status": "[String]",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=25,
    document="""
query billingItems($after: String, $before: String, $client_id: ID, $created_at_end: ISO8601DateTime, $created_at_start: ISO8601DateTime, $first: Int = 25, $keywords: String, $last: Int, $offerings_only: Boolean, $order_by: BillingItemOrderKeys, $provider_id: ID, $sort_by: String, $state: String, $status: [String], $user_id: ID) {
 billingItems(
 after: $after
 before: $before
 client_id: $client_id
 created_at_end: $created_at_end
 created_at_start: $created_at_start
 first: $first
 keywords: $keywords
 last: $last
 offerings_only: $offerings_only
 order_by: $order_by
 provider_id: $provider_id
 sort_by: $sort_by
 state: $state
 status: $status
 user_id: $user_id
 ) {
 ...BillingItemPaginationConnection
 }
}
"""
    + OFFERING_BILLING_ITEMS_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("billingItems", BillingItemPaginationConnection),
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
        item="BillingItemListItem",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
        Fact(argument="state", kind="replaced", text="is deprecated: use `status`", check="deprecated"),
    ),
)

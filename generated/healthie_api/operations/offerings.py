# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    Money,
    MoneyText,
    NamedReference,
    Reference,
    object_of,
)
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class OfferingOrderKeys(OpenEnum):
    BEST_SELLER = "BEST_SELLER"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    PRICE_ASC = "PRICE_ASC"
    PRICE_DESC = "PRICE_DESC"
    SET_ORDER = "SET_ORDER"


class OfferingListItem(BaseModel):
    id: ID
    name: str | None
    description: str | None
    price: MoneyText | None
    initial_payment_amount: MoneyText | None
    initial_price_with_taxes: MoneyText | None
    first_time_payment: str | None
    price_per_minute: MoneyText | None
    currency: str | None
    billing_frequency: str | None
    abbreviated_frequency_times_string: str | None
    frequency_times_string: str | None
    repeat_times: Int | None
    charge_immediately: Boolean
    require_booking_purchase: Boolean
    ask_for_cc: Boolean
    can_be_gifted: Boolean
    user_pays: Boolean
    archived: Boolean
    visibility_status: str
    show_offering: Boolean
    show_price: Boolean
    show_free_text: Boolean
    under_purchase_cap: Boolean | None
    max_purchases: str | None
    minimum_quantity: str | None
    offering_includes_count: Int
    billing_items_count: Int | None
    user_package_selections_count: Int | None
    total_revenue: Money | None
    offering_image_id: ID | None
    offering_image_url: str | None
    video_url: str | None
    immediate_purchase_url: str | None
    embed_question_form_id: str | None
    override_group_on_purchase: Boolean
    course_id: ID | None
    user_group_id: ID | None
    user_group_name: str | None
    user_id: ID | None
    row_order: str | None
    created_at: DateTime
    updated_at: DateTime
    offering_includes: list[Reference] | None
    offering_image: NamedReference | None
    user: UserReference | None


class OfferingPaginationConnection(BaseModel):
    nodes: list[OfferingListItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[OfferingPaginationConnection] = GraphQLOperation(
    name="offerings",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "client_visibility": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "offering_id": "ID",
        "offering_ids": "[ID]",
        "offering_user_group_id": "ID",
        "only_client_visible": "Boolean",
        "order_by": "OfferingOrderKeys",
        "provider_id": "ID",
        "show_only_visible": "Boolean",
        "status": "String",
    },
    page_size=25,
    max_page_size=34,
    document="""
query offerings($after: String, $before: String, $client_visibility: String, $first: Int = 25, $keywords: String, $last: Int, $offering_id: ID, $offering_ids: [ID], $offering_user_group_id: ID, $only_client_visible: Boolean, $order_by: OfferingOrderKeys, $provider_id: ID, $show_only_visible: Boolean, $status: String) {
 offerings(
 after: $after
 before: $before
 client_visibility: $client_visibility
 first: $first
 keywords: $keywords
 last: $last
 offering_id: $offering_id
 offering_ids: $offering_ids
 offering_user_group_id: $offering_user_group_id
 only_client_visible: $only_client_visible
 order_by: $order_by
 provider_id: $provider_id
 show_only_visible: $show_only_visible
 status: $status
 ) {
 ...OfferingPaginationConnection
 }
}

fragment OfferingPaginationConnection on OfferingPaginationConnection {
 nodes {
 ...OfferingListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment OfferingListItem on Offering {
 id
 name
 description
 price
 initial_payment_amount
 initial_price_with_taxes
 first_time_payment
 price_per_minute
 currency
 billing_frequency
 abbreviated_frequency_times_string
 frequency_times_string
 repeat_times
 charge_immediately
 require_booking_purchase
 ask_for_cc
 can_be_gifted
 user_pays
 archived
 visibility_status
 show_offering
 show_price
 show_free_text
 under_purchase_cap
 max_purchases
 minimum_quantity
 offering_includes_count
 billing_items_count
 user_package_selections_count
 total_revenue
 offering_image_id
 offering_image_url
 video_url
 immediate_purchase_url
 embed_question_form_id
 override_group_on_purchase
 course_id
 user_group_id
 user_group_name
 user_id
 row_order
 created_at
 updated_at
 offering_includes {
 id
 }
 offering_image {
 id
 name
 }
 user {
 ...UserReference
 }
}
"""
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("offerings", OfferingPaginationConnection),
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
        item="OfferingListItem",
    ),
)

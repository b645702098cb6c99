# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo

if TYPE_CHECKING:
    from ..models.offering_reference import OfferingReference
    from ..models.recurring_payment_reference import RecurringPaymentReference
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        OfferingReference,
        RecurringPaymentReference,
        UserReference,
    ) = later(
        __package__,
        "..models.offering_reference:OfferingReference",
        "..models.recurring_payment_reference:RecurringPaymentReference",
        "..models.user_reference:UserReference",
    )


class ScheduledUserPackageSelection(BaseModel):
    id: ID
    offering: OfferingReference | None
    recurring_payment: RecurringPaymentReference | None
    user: UserReference | None


class ScheduledUserPackageSelectionPaginationConnection(BaseModel):
    nodes: list[ScheduledUserPackageSelection | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ScheduledUserPackageSelectionPaginationConnection] = GraphQLOperation(
    name="scheduledUserPackageSelections",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "offering_id": "ID",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=73,
    document="""
query scheduledUserPackageSelections($after: String, $before: String, $first: Int = 25, $last: Int, $offering_id: ID, $user_id: ID) {
 scheduledUserPackageSelections(
 after: $after
 before: $before
 first: $first
 last: $last
 offering_id: $offering_id
 user_id: $user_id
 ) {
 ...ScheduledUserPackageSelectionPaginationConnection
 }
}

fragment ScheduledUserPackageSelectionPaginationConnection on ScheduledUserPackageSelectionPaginationConnection {
 nodes {
 ...ScheduledUserPackageSelection
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment ScheduledUserPackageSelection on ScheduledUserPackageSelection {
 id
 offering {
 billing_frequency
 currency
 id
 name
 price
 }
 recurring_payment {
 id
 amount_to_pay
 amount_paid
 billing_frequency
 is_canceled
 is_paused
 next_payment_date
 offering_name
 start_at
 }
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
}
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("scheduledUserPackageSelections", ScheduledUserPackageSelectionPaginationConnection),
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
        item="ScheduledUserPackageSelection",
    ),
)

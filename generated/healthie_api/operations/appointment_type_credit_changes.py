# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo

if TYPE_CHECKING:
    from ..models.appointment_reference import AppointmentReference
    from ..models.offering_reference import OfferingReference
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AppointmentReference,
        OfferingReference,
        UserReference,
    ) = later(
        __package__,
        "..models.appointment_reference:AppointmentReference",
        "..models.offering_reference:OfferingReference",
        "..models.user_reference:UserReference",
    )


class AppointmentCreditChange(BaseModel):
    appointment: AppointmentReference | None
    created_at: DateTime
    credit_change_event: str
    credit_change_event_type: str | None
    credit_quantity: Int
    id: ID
    initiator: UserReference | None
    offering: OfferingReference | None


class AppointmentCreditChangePaginationConnection(BaseModel):
    nodes: list[AppointmentCreditChange | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AppointmentCreditChangePaginationConnection] = GraphQLOperation(
    name="appointmentTypeCreditChanges",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "appointment_type_id": "ID",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=76,
    document="""
query appointmentTypeCreditChanges($after: String, $appointment_type_id: ID, $before: String, $first: Int = 25, $last: Int, $user_id: ID) {
 appointmentTypeCreditChanges(
 after: $after
 appointment_type_id: $appointment_type_id
 before: $before
 first: $first
 last: $last
 user_id: $user_id
 ) {
 ...AppointmentCreditChangePaginationConnection
 }
}

fragment AppointmentCreditChangePaginationConnection on AppointmentCreditChangePaginationConnection {
 nodes {
 ...AppointmentCreditChange
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment AppointmentCreditChange on AppointmentCreditChange {
 appointment {
 date
 id
 pm_status
 title
 }
 created_at
 credit_change_event
 credit_change_event_type
 credit_quantity
 id
 initiator {
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
 offering {
 billing_frequency
 currency
 id
 name
 price
 }
}
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("appointmentTypeCreditChanges", AppointmentCreditChangePaginationConnection),
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
        item="AppointmentCreditChange",
    ),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime, Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class AppointmentCreditChange(BaseModel):
    appointment: Reference | None
    created_at: DateTime
    credit_change_event: str
    credit_change_event_type: str | None
    credit_quantity: Int
    id: ID
    initiator: Reference | None
    offering: Reference | None


class AppointmentCreditChangePaginationConnection(BaseModel):
    nodes: list[AppointmentCreditChange | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AppointmentCreditChangePaginationConnection] = GraphQLOperation(
    name="appointmentTypeCreditChanges",
    kind="query",
    root_field="appointmentTypeCreditChanges",
    python_path="healthie.queries.appointment_type_credit_changes",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "appointment_type_id": "ID",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=181,
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
    id
  }
  created_at
  credit_change_event
  credit_change_event_type
  credit_quantity
  id
  initiator {
    id
  }
  offering {
    id
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

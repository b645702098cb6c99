# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.appointment_type import APPOINTMENT_TYPE_FRAGMENT, AppointmentType
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class AppointmentTypeOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    POSITION_ASC = "POSITION_ASC"
    POSITION_DESC = "POSITION_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class AppointmentTypePaginationConnection(BaseModel):
    nodes: list[AppointmentType | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AppointmentTypePaginationConnection] = GraphQLOperation(
    name="appointmentTypes",
    kind="query",
    root_field="appointmentTypes",
    python_path="healthie.queries.appointment_types",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "appointment_type_ids": "[ID]",
        "before": "String",
        "clients_can_book": "Boolean",
        "embed_or_sharing_link": "Boolean",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "offering_id": "String",
        "order_by": "AppointmentTypeOrderKeys",
        "org_level": "Boolean",
        "provider_id": "String",
        "provider_ids": "[ID]",
        "show_group": "Boolean",
        "with_deleted_appt_types": "Boolean",
    },
    page_size=25,
    max_page_size=33,
    document="""
query appointmentTypes($after: String, $appointment_type_ids: [ID], $before: String, $clients_can_book: Boolean, $embed_or_sharing_link: Boolean, $first: Int = 25, $keywords: String, $last: Int, $offering_id: String, $order_by: AppointmentTypeOrderKeys, $org_level: Boolean, $provider_id: String, $provider_ids: [ID], $show_group: Boolean, $with_deleted_appt_types: Boolean) {
  appointmentTypes(
    after: $after
    appointment_type_ids: $appointment_type_ids
    before: $before
    clients_can_book: $clients_can_book
    embed_or_sharing_link: $embed_or_sharing_link
    first: $first
    keywords: $keywords
    last: $last
    offering_id: $offering_id
    order_by: $order_by
    org_level: $org_level
    provider_id: $provider_id
    provider_ids: $provider_ids
    show_group: $show_group
    with_deleted_appt_types: $with_deleted_appt_types
  ) {
    ...AppointmentTypePaginationConnection
  }
}

fragment AppointmentTypePaginationConnection on AppointmentTypePaginationConnection {
  nodes {
    ...AppointmentType
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
    + APPOINTMENT_TYPE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("appointmentTypes", AppointmentTypePaginationConnection),
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
        item="AppointmentType",
    ),
)

# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Date, DateTime, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..enums.lab_order_integration import LabOrderIntegration
from ..enums.lab_order_interpretation import LabOrderInterpretation
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo

if TYPE_CHECKING:
    from ..models.document_reference import DocumentReference
    from ..models.lab_result_reference import LabResultReference
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        DocumentReference,
        LabResultReference,
        UserReference,
    ) = later(
        __package__,
        "..models.document_reference:DocumentReference",
        "..models.lab_result_reference:LabResultReference",
        "..models.user_reference:UserReference",
    )


class LabOrderOrderKeys(OpenEnum):
    APPT_ASC = "APPT_ASC"
    APPT_DESC = "APPT_DESC"
    CLIENT_LAST_NAME_ASC = "CLIENT_LAST_NAME_ASC"
    CLIENT_LAST_NAME_DESC = "CLIENT_LAST_NAME_DESC"
    INTERPRETATION_ASC = "INTERPRETATION_ASC"
    INTERPRETATION_DESC = "INTERPRETATION_DESC"
    LAB_ASC = "LAB_ASC"
    LAB_DESC = "LAB_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    NORMALIZED_STATUS_ASC = "NORMALIZED_STATUS_ASC"
    NORMALIZED_STATUS_DESC = "NORMALIZED_STATUS_DESC"
    PROVIDER_LAST_NAME_ASC = "PROVIDER_LAST_NAME_ASC"
    PROVIDER_LAST_NAME_DESC = "PROVIDER_LAST_NAME_DESC"
    REVIEWING_PROVIDER_LAST_NAME_ASC = "REVIEWING_PROVIDER_LAST_NAME_ASC"
    REVIEWING_PROVIDER_LAST_NAME_DESC = "REVIEWING_PROVIDER_LAST_NAME_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class LabOrderListItem(BaseModel):
    id: ID
    created_at: DateTime
    updated_at: DateTime
    status: str | None
    normalized_status: str | None
    test_date: Date | None
    lab: str | None
    lab_company: str | None
    integration: LabOrderIntegration
    interpretation: LabOrderInterpretation
    abnormal: Boolean | None
    external_identifier: ID | None
    rupa_order_id: str | None
    latest_result_received_at: DateTime | None
    document: DocumentReference | None
    lab_results: list[LabResultReference]
    orderer: UserReference | None
    patient: UserReference | None


class LabOrderPaginationConnection(BaseModel):
    nodes: list[LabOrderListItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[LabOrderPaginationConnection] = GraphQLOperation(
    name="labOrders",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "client_filter": "String",
        "client_id": "ID",
        "first": "Int",
        "keywords": "String",
        "lab_filter": "String",
        "last": "Int",
        "order_by": "LabOrderOrderKeys",
        "orderer_filter": "String",
        "provider_filter": "String",
        "recent_orders": "Boolean",
        "reviewing_provider_filter": "String",
        "sort_by": "String",
        "status_filter": "String",
    },
    page_size=25,
    max_page_size=35,
    document="""
query labOrders($after: String, $before: String, $client_filter: String, $client_id: ID, $first: Int = 25, $keywords: String, $lab_filter: String, $last: Int, $order_by: LabOrderOrderKeys, $orderer_filter: String, $provider_filter: String, $recent_orders: Boolean, $reviewing_provider_filter: String, $sort_by: String, $status_filter: String) {
 labOrders(
 after: $after
 before: $before
 client_filter: $client_filter
 client_id: $client_id
 first: $first
 keywords: $keywords
 lab_filter: $lab_filter
 last: $last
 order_by: $order_by
 orderer_filter: $orderer_filter
 provider_filter: $provider_filter
 recent_orders: $recent_orders
 reviewing_provider_filter: $reviewing_provider_filter
 sort_by: $sort_by
 status_filter: $status_filter
 ) {
 ...LabOrderPaginationConnection
 }
}

fragment LabOrderPaginationConnection on LabOrderPaginationConnection {
 nodes {
 ...LabOrderListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment LabOrderListItem on LabOrder {
 id
 created_at
 updated_at
 status
 normalized_status
 test_date
 lab
 lab_company
 integration
 interpretation
 abnormal
 external_identifier
 rupa_order_id
 latest_result_received_at
 document {
 display_name
 id
 }
 lab_results {
 id
 created_at
 interpretation
 result_type
 status_flag
 lab_observation_requests {
 id
 lab_analyte
 lab_observation_results {
 abnormal_flag
 id
 interpretation
 is_abnormal
 notes
 qualitative_result
 quantitative_result
 reference_range
 units
 }
 }
 }
 orderer {
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
 patient {
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
    decode=object_of("labOrders", LabOrderPaginationConnection),
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
        item="LabOrderListItem",
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

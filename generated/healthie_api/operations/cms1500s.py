# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    MoneyText,
    NamedReference,
    object_of,
)
from hero_healthie_runtime.lists import Pagination

from ..enums.claim_md_rejection_messages_info import ClaimMdRejectionMessagesInfo
from ..enums.cms1500_status import Cms1500Status
from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT, LocationReference
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class Cms1500OrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    PATIENT_LAST_NAME_ASC = "PATIENT_LAST_NAME_ASC"
    PATIENT_LAST_NAME_DESC = "PATIENT_LAST_NAME_DESC"
    PRIMARY_PLAN_NAME_ASC = "PRIMARY_PLAN_NAME_ASC"
    PRIMARY_PLAN_NAME_DESC = "PRIMARY_PLAN_NAME_DESC"
    SERVICE_DATE_ASC = "SERVICE_DATE_ASC"
    SERVICE_DATE_DESC = "SERVICE_DATE_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class Cms1500ListItem(BaseModel):
    id: ID | None
    status: Cms1500Status | None
    created_at: DateTime
    updated_at: DateTime | None
    date_of_service: DateTime | None
    patient_id: str | None
    dietitian_id: str | None
    has_been_submitted: Boolean | None
    total_charge: MoneyText | None
    amount_paid: MoneyText | None
    amount_reimbursed: MoneyText | None
    adjustment: str | None
    copay: str | None
    copay_still_owed: MoneyText | None
    client_responsibility: str | None
    client_responsibility_removed: Boolean | None
    reimbursed_at: DateTime | None
    paid_out_at: DateTime | None
    check_numbers: list[str | None] | None
    primary_plan_name: str | None
    cpt_code_names: str | None
    claim_md_rejection_messages_info: ClaimMdRejectionMessagesInfo | None
    reasons: ID | None
    resubmission_code: str | None
    orig_ref_number: str | None
    patient_account_num: str | None
    accept_assignment: Boolean | None
    form_answer_group_id: ID | None
    service_location_id: str | None
    organization_info_id: str | None
    billing_provider_id: str | None
    billing_provider: NamedReference | None
    patient: UserReference | None
    rendering_provider: UserReference | None
    service_location: LocationReference | None


class Cms1500PaginationConnection(BaseModel):
    nodes: list[Cms1500ListItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[Cms1500PaginationConnection] = GraphQLOperation(
    name="cms1500s",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "appointment_id": "ID",
        "before": "String",
        "client_id": "ID",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "Cms1500OrderKeys",
        "provider_id": "ID",
        "sort_by": "String",
        "status": "Cms1500Status",
    },
    page_size=25,
    max_page_size=30,
    document="""
query cms1500s($after: String, $appointment_id: ID, $before: String, $client_id: ID, $first: Int = 25, $keywords: String, $last: Int, $order_by: Cms1500OrderKeys, $provider_id: ID, $sort_by: String, $status: Cms1500Status) {
 cms1500s(
 after: $after
 appointment_id: $appointment_id
 before: $before
 client_id: $client_id
 first: $first
 keywords: $keywords
 last: $last
 order_by: $order_by
 provider_id: $provider_id
 sort_by: $sort_by
 status: $status
 ) {
 ...Cms1500PaginationConnection
 }
}

fragment Cms1500PaginationConnection on Cms1500PaginationConnection {
 nodes {
 ...Cms1500ListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment Cms1500ListItem on Cms1500 {
 id
 status
 created_at
 updated_at
 date_of_service
 patient_id
 dietitian_id
 has_been_submitted
 total_charge
 amount_paid
 amount_reimbursed
 adjustment
 copay
 copay_still_owed
 client_responsibility
 client_responsibility_removed
 reimbursed_at
 paid_out_at
 check_numbers
 primary_plan_name
 cpt_code_names
 claim_md_rejection_messages_info
 reasons
 resubmission_code
 orig_ref_number
 patient_account_num
 accept_assignment
 form_answer_group_id
 service_location_id
 organization_info_id
 billing_provider_id
 billing_provider {
 id
 name
 }
 patient {
 ...UserReference
 }
 rendering_provider {
 ...UserReference
 }
 service_location {
 ...LocationReference
 }
}
"""
    + USER_REFERENCE_FRAGMENT
    + LOCATION_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("cms1500s", Cms1500PaginationConnection),
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
        item="Cms1500ListItem",
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

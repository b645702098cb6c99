# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    DateTime,
    GraphQLOperation,
    Int,
    MoneyText,
    Reference,
    object_of,
)
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class SuperBillOrderKeys(OpenEnum):
    AMOUNT_BILLED_ASC = "AMOUNT_BILLED_ASC"
    AMOUNT_BILLED_DESC = "AMOUNT_BILLED_DESC"
    AMOUNT_PAID_ASC = "AMOUNT_PAID_ASC"
    AMOUNT_PAID_DESC = "AMOUNT_PAID_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    SERVICE_DATE_ASC = "SERVICE_DATE_ASC"
    SERVICE_DATE_DESC = "SERVICE_DATE_DESC"
    STATUS = "STATUS"


class SuperBillListItem(BaseModel):
    id: ID
    status: str | None
    created_at: DateTime
    updated_at: DateTime
    deleted_at: DateTime | None
    service_date: DateTime | None
    total_fee: MoneyText | None
    amount_paid: MoneyText | None
    balance_due: MoneyText | None
    cpt_code_names: str | None
    patient_id: ID | None
    patient_name: str | None
    patient_dob: str | None
    patient_phone: str | None
    dietitian_id: ID | None
    provider_name: str | None
    npi: str | None
    license_num: str | None
    tax_id: str | None
    referrer_name: str | None
    referrer_npi: str | None
    address: str | None
    location_id: ID | None
    patient_location_id: ID | None
    place_of_service_id: ID | None
    cpt_codes_super_bills: list[Reference] | None
    icd_codes_super_bills: list[Reference] | None
    patient: UserReference | None
    provider: UserReference | None


class SuperBillPaginationConnection(BaseModel):
    nodes: list[SuperBillListItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[SuperBillPaginationConnection] = GraphQLOperation(
    name="superBills",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "client_id": "ID",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "SuperBillOrderKeys",
        "provider_id": "ID",
        "sort_by": "String",
        "status": "String",
    },
    page_size=25,
    max_page_size=40,
    document="""
query superBills($after: String, $before: String, $client_id: ID, $first: Int = 25, $keywords: String, $last: Int, $order_by: SuperBillOrderKeys, $provider_id: ID, $sort_by: String, $status: String) {
 superBills(
 after: $after
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
 ...SuperBillPaginationConnection
 }
}

fragment SuperBillPaginationConnection on SuperBillPaginationConnection {
 nodes {
 ...SuperBillListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment SuperBillListItem on SuperBill {
 id
 status
 created_at
 updated_at
 deleted_at
 service_date
 total_fee
 amount_paid
 balance_due
 cpt_code_names
 patient_id
 patient_name
 patient_dob
 patient_phone
 dietitian_id
 provider_name
 npi
 license_num
 tax_id
 referrer_name
 referrer_npi
 address
 location_id
 patient_location_id
 place_of_service_id
 cpt_codes_super_bills {
 id
 }
 icd_codes_super_bills {
 id
 }
 patient {
 ...UserReference
 }
 provider {
 ...UserReference
 }
}
"""
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("superBills", SuperBillPaginationConnection),
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
        item="SuperBillListItem",
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

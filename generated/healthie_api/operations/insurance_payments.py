# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.insurance_payment import INSURANCE_PAYMENT_FRAGMENT, InsurancePayment
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class InsurancePaymentsOrderKeys(OpenEnum):
    ACH_CHECK_NUMBER_ASC = "ACH_CHECK_NUMBER_ASC"
    ACH_CHECK_NUMBER_DESC = "ACH_CHECK_NUMBER_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NPI_ASC = "NPI_ASC"
    NPI_DESC = "NPI_DESC"
    PAID_AMOUNT_ASC = "PAID_AMOUNT_ASC"
    PAID_AMOUNT_DESC = "PAID_AMOUNT_DESC"
    PAID_DATE_ASC = "PAID_DATE_ASC"
    PAID_DATE_DESC = "PAID_DATE_DESC"
    PAYER_NAME_ASC = "PAYER_NAME_ASC"
    PAYER_NAME_DESC = "PAYER_NAME_DESC"
    SOURCE_ASC = "SOURCE_ASC"
    SOURCE_DESC = "SOURCE_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class InsurancePaymentConnection(BaseModel):
    nodes: list[InsurancePayment | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[InsurancePaymentConnection] = GraphQLOperation(
    name="insurancePayments",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "deposit_status": "InsurancePaymentsDepositStatusEnum",
        "end_paid_date": "ISO8601Date",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "InsurancePaymentsOrderKeys",
        "payer": "String",
        "start_paid_date": "ISO8601Date",
    },
    page_size=25,
    max_page_size=153,
    document="""
query insurancePayments($after: String, $before: String, $deposit_status: InsurancePaymentsDepositStatusEnum, $end_paid_date: ISO8601Date, $first: Int = 25, $keywords: String, $last: Int, $order_by: InsurancePaymentsOrderKeys, $payer: String, $start_paid_date: ISO8601Date) {
 insurancePayments(
 after: $after
 before: $before
 deposit_status: $deposit_status
 end_paid_date: $end_paid_date
 first: $first
 keywords: $keywords
 last: $last
 order_by: $order_by
 payer: $payer
 start_paid_date: $start_paid_date
 ) {
 ...InsurancePaymentConnection
 }
}

fragment InsurancePaymentConnection on InsurancePaymentConnection {
 nodes {
 ...InsurancePayment
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + INSURANCE_PAYMENT_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("insurancePayments", InsurancePaymentConnection),
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
        item="InsurancePayment",
    ),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.super_bill import SUPER_BILL_FRAGMENT, SuperBill


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


class SuperBillPaginationConnection(BaseModel):
    nodes: list[SuperBill | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[SuperBillPaginationConnection] = GraphQLOperation(
    name="superBills",
    kind="query",
    root_field="superBills",
    python_path="healthie.queries.super_bills",
    safety="read",
    confidence="full",
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
    max_page_size=41,
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
    ...SuperBill
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
    + SUPER_BILL_FRAGMENT
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
        item="SuperBill",
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

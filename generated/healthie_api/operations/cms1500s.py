# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.cms1500 import CMS1500_FRAGMENT, Cms1500
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


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


class Cms1500PaginationConnection(BaseModel):
    nodes: list[Cms1500 | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[Cms1500PaginationConnection] = GraphQLOperation(
    name="cms1500s",
    kind="query",
    root_field="cms1500s",
    python_path="healthie.queries.cms1500s",
    safety="read",
    confidence="full",
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
    max_page_size=32,
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
    ...Cms1500
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
    + CMS1500_FRAGMENT
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
        item="Cms1500",
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

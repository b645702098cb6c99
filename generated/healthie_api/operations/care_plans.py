# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class CarePlanOrderKeys(OpenEnum):
    CLIENT_FIRST_NAME_ASC = "CLIENT_FIRST_NAME_ASC"
    CLIENT_FIRST_NAME_DESC = "CLIENT_FIRST_NAME_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    DEACTIVATED_ASC = "DEACTIVATED_ASC"
    DEACTIVATED_DESC = "DEACTIVATED_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"


class CarePlanPaginationConnection(BaseModel):
    nodes: list[CarePlan | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[CarePlanPaginationConnection] = GraphQLOperation(
    name="carePlans",
    kind="query",
    root_field="carePlans",
    python_path="healthie.queries.care_plans",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "order_by": "CarePlanOrderKeys",
        "patient_id": "ID",
        "sort_by": "String",
        "template_search_keywords": "String",
        "templates_only": "Boolean",
    },
    page_size=25,
    max_page_size=76,
    document="""
query carePlans($after: String, $before: String, $first: Int = 25, $last: Int, $order_by: CarePlanOrderKeys, $patient_id: ID, $sort_by: String, $template_search_keywords: String, $templates_only: Boolean) {
  carePlans(
    after: $after
    before: $before
    first: $first
    last: $last
    order_by: $order_by
    patient_id: $patient_id
    sort_by: $sort_by
    template_search_keywords: $template_search_keywords
    templates_only: $templates_only
  ) {
    ...CarePlanPaginationConnection
  }
}

fragment CarePlanPaginationConnection on CarePlanPaginationConnection {
  nodes {
    ...CarePlan
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
    + CARE_PLAN_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("carePlans", CarePlanPaginationConnection),
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
        item="CarePlan",
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

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Float, Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class ServingSize(BaseModel):
    amount: Float | None
    calories: Float | None
    fdc_import: Boolean
    food_id: str | None
    food_portion_id: ID | None
    id: ID
    macro_micro_nutrients: list[Reference] | None
    macro_nutrients: list[Reference] | None
    modifier: Float | None
    nutrients: list[Reference] | None
    unit: str | None


class ServingSizePaginationConnection(BaseModel):
    nodes: list[ServingSize | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ServingSizePaginationConnection] = GraphQLOperation(
    name="servingSizes",
    kind="query",
    root_field="servingSizes",
    python_path="healthie.queries.serving_sizes",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "food_id": "ID", "last": "Int"},
    page_size=25,
    max_page_size=142,
    document="""
query servingSizes($after: String, $before: String, $first: Int = 25, $food_id: ID, $last: Int) {
  servingSizes(
    after: $after
    before: $before
    first: $first
    food_id: $food_id
    last: $last
  ) {
    ...ServingSizePaginationConnection
  }
}

fragment ServingSizePaginationConnection on ServingSizePaginationConnection {
  nodes {
    ...ServingSize
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment ServingSize on ServingSize {
  amount
  calories
  fdc_import
  food_id
  food_portion_id
  id
  macro_micro_nutrients {
    id
  }
  macro_nutrients {
    id
  }
  modifier
  nutrients {
    id
  }
  unit
}
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("servingSizes", ServingSizePaginationConnection),
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
        item="ServingSize",
    ),
)

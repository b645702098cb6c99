# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime, Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class FormHistoryAction(OpenEnum):
    completed = "completed"
    created = "created"
    edited = "edited"
    opened = "opened"
    skipped = "skipped"


class FormHistorySourceable(OpenEnum):
    OnboardingItem = "OnboardingItem"
    RequestedFormCompletion = "RequestedFormCompletion"


class FormHistory(BaseModel):
    action: FormHistoryAction | None
    created_at: DateTime | None
    creator: Reference | None
    id: ID
    patient: Reference | None
    title: str | None


class FormHistoryPaginationConnection(BaseModel):
    nodes: list[FormHistory | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[FormHistoryPaginationConnection] = GraphQLOperation(
    name="formHistories",
    kind="query",
    root_field="formHistories",
    python_path="healthie.queries.form_histories",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "patient_id": "ID",
        "sourceable_id": "ID",
        "sourceable_type": "FormHistorySourceable",
    },
    page_size=25,
    max_page_size=249,
    document="""
query formHistories($after: String, $before: String, $first: Int = 25, $last: Int, $patient_id: ID, $sourceable_id: ID, $sourceable_type: FormHistorySourceable) {
  formHistories(
    after: $after
    before: $before
    first: $first
    last: $last
    patient_id: $patient_id
    sourceable_id: $sourceable_id
    sourceable_type: $sourceable_type
  ) {
    ...FormHistoryPaginationConnection
  }
}

fragment FormHistoryPaginationConnection on FormHistoryPaginationConnection {
  nodes {
    ...FormHistory
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment FormHistory on FormHistory {
  action
  created_at
  creator {
    id
  }
  id
  patient {
    id
  }
  title
}
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("formHistories", FormHistoryPaginationConnection),
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
        item="FormHistory",
    ),
)

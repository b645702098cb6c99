# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.charting_item_type import CHARTING_ITEM_TYPE_FRAGMENT, ChartingItemType

OPERATION: GraphQLOperation[list[ChartingItemType] | None] = GraphQLOperation(
    name="chartingItems",
    kind="query",
    root_field="chartingItems",
    python_path="healthie.queries.charting_items",
    safety="read",
    confidence="full",
    arguments={
        "custom_module_form_id": "ID",
        "date": "ISO8601DateTime",
        "document_id": "ID",
        "end_date": "ISO8601DateTime",
        "filler_id": "ID",
        "form_answer_group_id": "ID",
        "generated_form_answer_group_id": "ID",
        "include_docs": "Boolean",
        "include_generated_form_answer_groups": "Boolean",
        "keywords": "String",
        "name": "String",
        "start_date": "ISO8601DateTime",
        "user_id": "ID",
    },
    document="""
query chartingItems($custom_module_form_id: ID, $date: ISO8601DateTime, $document_id: ID, $end_date: ISO8601DateTime, $filler_id: ID, $form_answer_group_id: ID, $generated_form_answer_group_id: ID, $include_docs: Boolean, $include_generated_form_answer_groups: Boolean, $keywords: String, $name: String, $start_date: ISO8601DateTime, $user_id: ID) {
  chartingItems(
    custom_module_form_id: $custom_module_form_id
    date: $date
    document_id: $document_id
    end_date: $end_date
    filler_id: $filler_id
    form_answer_group_id: $form_answer_group_id
    generated_form_answer_group_id: $generated_form_answer_group_id
    include_docs: $include_docs
    include_generated_form_answer_groups: $include_generated_form_answer_groups
    keywords: $keywords
    name: $name
    start_date: $start_date
    user_id: $user_id
  ) {
    ...ChartingItemType
  }
}
"""
    + CHARTING_ITEM_TYPE_FRAGMENT,
    decode=value_of("chartingItems", list[ChartingItemType], expected="list or null"),
    pagination=Pagination("whole"),
)

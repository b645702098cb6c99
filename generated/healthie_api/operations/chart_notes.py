# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.form_answer_group_pagination_connection import (
    FORM_ANSWER_GROUP_PAGINATION_CONNECTION_FRAGMENT,
    FormAnswerGroupPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[FormAnswerGroupPaginationConnection] = GraphQLOperation(
    name="chartNotes",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "chart_note_status": "ChartNoteStatus",
        "custom_module_form_ids": "[ID!]",
        "end_date": "ISO8601Date",
        "exclude_requested_and_intake_flow_forms": "Boolean",
        "first": "Int",
        "last": "Int",
        "primary_payer_ids": "[ID!]",
        "provider_ids": "[ID]",
        "start_date": "ISO8601Date",
        "tag_ids": "[ID!]",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=29,
    document="""
query chartNotes($after: String, $before: String, $chart_note_status: ChartNoteStatus, $custom_module_form_ids: [ID!], $end_date: ISO8601Date, $exclude_requested_and_intake_flow_forms: Boolean, $first: Int = 25, $last: Int, $primary_payer_ids: [ID!], $provider_ids: [ID], $start_date: ISO8601Date, $tag_ids: [ID!], $user_id: ID) {
 chartNotes(
 after: $after
 before: $before
 chart_note_status: $chart_note_status
 custom_module_form_ids: $custom_module_form_ids
 end_date: $end_date
 exclude_requested_and_intake_flow_forms: $exclude_requested_and_intake_flow_forms
 first: $first
 last: $last
 primary_payer_ids: $primary_payer_ids
 provider_ids: $provider_ids
 start_date: $start_date
 tag_ids: $tag_ids
 user_id: $user_id
 ) {
 ...FormAnswerGroupPaginationConnection
 }
}
"""
    + FORM_ANSWER_GROUP_PAGINATION_CONNECTION_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("chartNotes", FormAnswerGroupPaginationConnection),
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
        item="FormAnswerGroupListItem",
    ),
)

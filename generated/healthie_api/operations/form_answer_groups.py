# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..operations.chart_notes import CHART_NOTES_FRAGMENT, FormAnswerGroupPaginationConnection


class FormAnswerGroupOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    RECORD_CREATED_AT_ASC = "RECORD_CREATED_AT_ASC"
    RECORD_CREATED_AT_DESC = "RECORD_CREATED_AT_DESC"
    UNSORTED = "UNSORTED"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


OPERATION: GraphQLOperation[FormAnswerGroupPaginationConnection] = GraphQLOperation(
    name="formAnswerGroups",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "custom_module_form_id": "ID",
        "date": "ISO8601DateTime",
        "end_date": "ISO8601Date",
        "filler_id": "ID",
        "first": "Int",
        "form_answer_group_id": "ID",
        "ids": "[ID]",
        "include_group_notes": "Boolean",
        "last": "Int",
        "locked_status": "Boolean",
        "name": "String",
        "order_by": "FormAnswerGroupOrderKeys",
        "signed_status": "Boolean",
        "start_date": "ISO8601Date",
        "updated_after": "ISO8601DateTime",
        "updated_before": "ISO8601DateTime",
        "use_for_charting": "Boolean",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=29,
    document="""
query formAnswerGroups($after: String, $before: String, $custom_module_form_id: ID, $date: ISO8601DateTime, $end_date: ISO8601Date, $filler_id: ID, $first: Int = 25, $form_answer_group_id: ID, $ids: [ID], $include_group_notes: Boolean, $last: Int, $locked_status: Boolean, $name: String, $order_by: FormAnswerGroupOrderKeys, $signed_status: Boolean, $start_date: ISO8601Date, $updated_after: ISO8601DateTime, $updated_before: ISO8601DateTime, $use_for_charting: Boolean, $user_id: ID) {
 formAnswerGroups(
 after: $after
 before: $before
 custom_module_form_id: $custom_module_form_id
 date: $date
 end_date: $end_date
 filler_id: $filler_id
 first: $first
 form_answer_group_id: $form_answer_group_id
 ids: $ids
 include_group_notes: $include_group_notes
 last: $last
 locked_status: $locked_status
 name: $name
 order_by: $order_by
 signed_status: $signed_status
 start_date: $start_date
 updated_after: $updated_after
 updated_before: $updated_before
 use_for_charting: $use_for_charting
 user_id: $user_id
 ) {
 ...FormAnswerGroupPaginationConnection
 }
}
"""
    + CHART_NOTES_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("formAnswerGroups", FormAnswerGroupPaginationConnection),
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
    facts=(
        Fact(
            argument="use_for_charting",
            kind="ignored",
            text="does nothing at the vendor as `False`",
            check="warn",
            value=False,
        ),
    ),
)

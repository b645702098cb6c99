# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.medication_history_type_list_item import MEDICATION_HISTORY_TYPE_LIST_ITEM_FRAGMENT
from ..models.medication_history_type_pagination_connection import (
    MEDICATION_HISTORY_TYPE_PAGINATION_CONNECTION_FRAGMENT,
    MedicationHistoryTypePaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[MedicationHistoryTypePaginationConnection] = GraphQLOperation(
    name="surescriptsReportedMedicationHistory",
    kind="query",
    root_field="surescriptsReportedMedicationHistory",
    python_path="healthie.queries.surescripts_reported_medication_history",
    safety="read",
    confidence="full",
    arguments={
        "after": "Cursor",
        "before": "Cursor",
        "end_date": "ISO8601DateTime",
        "patient_id": "ID!",
        "start_date": "ISO8601DateTime",
    },
    document="""
query surescriptsReportedMedicationHistory($after: Cursor, $before: Cursor, $end_date: ISO8601DateTime, $patient_id: ID!, $start_date: ISO8601DateTime) {
  surescriptsReportedMedicationHistory(
    after: $after
    before: $before
    end_date: $end_date
    patient_id: $patient_id
    start_date: $start_date
  ) {
    ...MedicationHistoryTypePaginationConnection
  }
}
"""
    + MEDICATION_HISTORY_TYPE_PAGINATION_CONNECTION_FRAGMENT
    + MEDICATION_HISTORY_TYPE_LIST_ITEM_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("surescriptsReportedMedicationHistory", MedicationHistoryTypePaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("before",),
        item="MedicationHistoryTypeListItem",
    ),
)

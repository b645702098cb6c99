# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Date, DateTime, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class MedicationHistoryTypeListItem(BaseModel):
    id: ID
    days_supply: Int | None
    directions: str | None
    dispense_unit_description: str | None
    display_name: str
    dose_form: str | None
    effective_date: Date | None
    expiration_date: DateTime | None
    last_fill_date: DateTime | None
    ndc: ID | None
    no_substitutions: Boolean
    payer: str | None
    pharmacy_notes: str | None
    quantity: str | None
    refills: str | None
    route: str | None
    rxcui: ID | None
    schedule: str | None
    written_date: DateTime | None


class MedicationHistoryTypePaginationConnection(BaseModel):
    nodes: list[MedicationHistoryTypeListItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[MedicationHistoryTypePaginationConnection] = GraphQLOperation(
    name="surescriptsReportedMedicationHistory",
    kind="query",
    safety="read",
    arguments={
        "after": "Cursor",
        "before": "Cursor",
        "end_date": "__DayOrTime",
        "patient_id": "ID!",
        "start_date": "__DayOrTime",
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

fragment MedicationHistoryTypePaginationConnection on MedicationHistoryTypePaginationConnection {
 nodes {
 ...MedicationHistoryTypeListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment MedicationHistoryTypeListItem on MedicationHistoryType {
 id
 days_supply
 directions
 dispense_unit_description
 display_name
 dose_form
 effective_date
 expiration_date
 last_fill_date
 ndc
 no_substitutions
 payer
 pharmacy_notes
 quantity
 refills
 route
 rxcui
 schedule
 written_date
}
"""
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

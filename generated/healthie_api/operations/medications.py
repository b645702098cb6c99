# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.medication import MEDICATION_FRAGMENT, MedicationType


class MedicationTypePaginationConnection(BaseModel):
    nodes: list[MedicationType | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[MedicationTypePaginationConnection] = GraphQLOperation(
    name="medications",
    kind="query",
    safety="read",
    arguments={
        "active": "Boolean",
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "patient_id": "ID",
        "unreconciled_from_ccda_ingest": "Boolean",
    },
    page_size=25,
    max_page_size=99,
    document="""
query medications($active: Boolean, $after: String, $before: String, $first: Int = 25, $last: Int, $patient_id: ID, $unreconciled_from_ccda_ingest: Boolean) {
 medications(
 active: $active
 after: $after
 before: $before
 first: $first
 last: $last
 patient_id: $patient_id
 unreconciled_from_ccda_ingest: $unreconciled_from_ccda_ingest
 ) {
 ...MedicationTypePaginationConnection
 }
}

fragment MedicationTypePaginationConnection on MedicationTypePaginationConnection {
 nodes {
 ...MedicationType
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + MEDICATION_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("medications", MedicationTypePaginationConnection),
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
        item="MedicationType",
    ),
)

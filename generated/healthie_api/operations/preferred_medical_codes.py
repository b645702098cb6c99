# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.cpt_code_reference import CPT_CODE_REFERENCE_FRAGMENT
from ..models.icd_code_reference import ICD_CODE_REFERENCE_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.preferred_medical_code import PREFERRED_MEDICAL_CODE_FRAGMENT, PreferredMedicalCode


class PreferredMedicalCodePaginationConnection(BaseModel):
    nodes: list[PreferredMedicalCode | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[PreferredMedicalCodePaginationConnection] = GraphQLOperation(
    name="preferred_medical_codes",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "code_type": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=153,
    document="""
query preferred_medical_codes($after: String, $before: String, $code_type: String, $first: Int = 25, $last: Int) {
 preferred_medical_codes(
 after: $after
 before: $before
 code_type: $code_type
 first: $first
 last: $last
 ) {
 ...PreferredMedicalCodePaginationConnection
 }
}

fragment PreferredMedicalCodePaginationConnection on PreferredMedicalCodePaginationConnection {
 nodes {
 ...PreferredMedicalCode
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + PREFERRED_MEDICAL_CODE_FRAGMENT
    + CPT_CODE_REFERENCE_FRAGMENT
    + ICD_CODE_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("preferred_medical_codes", PreferredMedicalCodePaginationConnection),
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
        item="PreferredMedicalCode",
    ),
)

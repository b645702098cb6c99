# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.diagnosis import DIAGNOSIS_FRAGMENT
from ..models.episode_of_care import EPISODE_OF_CARE_FRAGMENT, EpisodeOfCare
from ..models.icd_code_reference import ICD_CODE_REFERENCE_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class EpisodeOfCareConnection(BaseModel):
    nodes: list[EpisodeOfCare | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[EpisodeOfCareConnection] = GraphQLOperation(
    name="episodesOfCare",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "ids": "[ID!]",
        "last": "Int",
        "patient_id": "ID",
        "provider_id": "ID",
    },
    page_size=25,
    max_page_size=45,
    document="""
query episodesOfCare($after: String, $before: String, $first: Int = 25, $ids: [ID!], $last: Int, $patient_id: ID, $provider_id: ID) {
 episodesOfCare(
 after: $after
 before: $before
 first: $first
 ids: $ids
 last: $last
 patient_id: $patient_id
 provider_id: $provider_id
 ) {
 ...EpisodeOfCareConnection
 }
}

fragment EpisodeOfCareConnection on EpisodeOfCareConnection {
 nodes {
 ...EpisodeOfCare
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + EPISODE_OF_CARE_FRAGMENT
    + DIAGNOSIS_FRAGMENT
    + ICD_CODE_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("episodesOfCare", EpisodeOfCareConnection),
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
        item="EpisodeOfCare",
    ),
)

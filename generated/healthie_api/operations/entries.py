# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    DateTime,
    Float,
    GraphQLOperation,
    Int,
    NamedReference,
    Reference,
    object_of,
)
from hero_healthie_runtime.lists import Pagination

from ..models.entry_reference import ENTRY_REFERENCE_FRAGMENT, EntryReference
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class EntryOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    METRIC_STAT_ASC = "METRIC_STAT_ASC"
    METRIC_STAT_DESC = "METRIC_STAT_DESC"
    THIRD_PARTY_SOURCE_ASC = "THIRD_PARTY_SOURCE_ASC"
    THIRD_PARTY_SOURCE_DESC = "THIRD_PARTY_SOURCE_DESC"
    UNSORTED = "UNSORTED"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"


class EntryListItem(BaseModel):
    added_by_user: UserReference | None
    added_by_user_id: ID | None
    category: str | None
    comments: list[Reference]
    created_at: DateTime
    default_water_intake_for_entry_user: Int | None
    description: str | None
    ed_posthunger: str | None
    ed_posthunger_string: str | None
    ed_prehunger: str | None
    ed_prehunger_string: str | None
    emotions: str | None
    emotions_string: str | None
    entries_in_average: Int | None
    external_id: str | None
    external_id_type: str | None
    has_subentries: Boolean | None
    healthiness_info_hex_value: str | None
    hide_from_main_feed: Boolean
    id: ID
    image: JSON | None
    image_url: str | None
    linked_to_autoscored_form: Boolean | None
    meals: list[NamedReference] | None
    metric_stat: Float | None
    metric_stat_string: str | None
    name: str | None
    other_symptom: str | None
    percieved_hungriness: Float | None
    poster: UserReference | None
    previous_water_intake_stat: Int
    record_created_at: DateTime
    reflection: str | None
    source: str | None
    subentries: list[EntryReference] | None
    symptom_names: str | None
    symptoms: str | None
    third_party_source: str | None
    type: str | None
    updated_at: DateTime
    viewed: Boolean


class EntryPaginationConnection(BaseModel):
    nodes: list[EntryListItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[EntryPaginationConnection] = GraphQLOperation(
    name="entries",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "category": "String",
        "client_id": "String",
        "end_datetime_range": "String",
        "end_range": "__Day",
        "entry_id": "String",
        "first": "Int",
        "group_id": "String",
        "include_inactive": "Boolean",
        "is_org": "Boolean",
        "keywords": "String",
        "last": "Int",
        "order_by": "EntryOrderKeys",
        "sort_by": "String",
        "start_datetime_range": "String",
        "start_range": "__Day",
        "summary_view": "Boolean",
        "type": "String",
    },
    page_size=25,
    max_page_size=30,
    document="""
query entries($after: String, $before: String, $category: String, $client_id: String, $end_datetime_range: String, $end_range: String, $entry_id: String, $first: Int = 25, $group_id: String, $include_inactive: Boolean, $is_org: Boolean, $keywords: String, $last: Int, $order_by: EntryOrderKeys, $sort_by: String, $start_datetime_range: String, $start_range: String, $summary_view: Boolean, $type: String) {
 entries(
 after: $after
 before: $before
 category: $category
 client_id: $client_id
 end_datetime_range: $end_datetime_range
 end_range: $end_range
 entry_id: $entry_id
 first: $first
 group_id: $group_id
 include_inactive: $include_inactive
 is_org: $is_org
 keywords: $keywords
 last: $last
 order_by: $order_by
 sort_by: $sort_by
 start_datetime_range: $start_datetime_range
 start_range: $start_range
 summary_view: $summary_view
 type: $type
 ) {
 ...EntryPaginationConnection
 }
}

fragment EntryPaginationConnection on EntryPaginationConnection {
 nodes {
 ...EntryListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment EntryListItem on Entry {
 added_by_user {
 ...UserReference
 }
 added_by_user_id
 category
 comments {
 id
 }
 created_at
 default_water_intake_for_entry_user
 description
 ed_posthunger
 ed_posthunger_string
 ed_prehunger
 ed_prehunger_string
 emotions
 emotions_string
 entries_in_average
 external_id
 external_id_type
 has_subentries
 healthiness_info_hex_value
 hide_from_main_feed
 id
 image
 image_url
 linked_to_autoscored_form
 meals {
 id
 name
 }
 metric_stat
 metric_stat_string
 name
 other_symptom
 percieved_hungriness
 poster {
 ...UserReference
 }
 previous_water_intake_stat
 record_created_at
 reflection
 source
 subentries {
 ...EntryReference
 }
 symptom_names
 symptoms
 third_party_source
 type
 updated_at
 viewed
}
"""
    + USER_REFERENCE_FRAGMENT
    + ENTRY_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("entries", EntryPaginationConnection),
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
        item="EntryListItem",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
        Fact(
            argument="end_datetime_range",
            kind="together",
            text="works only together with `start_datetime_range`; exclusive: up to the day before",
            check="refuse",
            others=("start_datetime_range",),
        ),
        Fact(
            argument="end_range",
            kind="together",
            text="works only together with `start_range`; exclusive: up to the day before",
            check="refuse",
            others=("start_range",),
        ),
        Fact(
            argument="include_inactive",
            kind="not_with",
            text="cannot go together with `client_id`",
            check="refuse",
            others=("client_id",),
        ),
        Fact(
            argument="start_datetime_range",
            kind="together",
            text="works only together with `end_datetime_range`",
            check="refuse",
            others=("end_datetime_range",),
        ),
        Fact(
            argument="start_range",
            kind="together",
            text="works only together with `end_range`",
            check="refuse",
            others=("end_range",),
        ),
    ),
)

# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Date,
    DateTime,
    GraphQLOperation,
    Int,
    NamedReference,
    object_of,
)
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo

if TYPE_CHECKING:
    from ..models.location_reference import LocationReference
    from ..models.tag_reference import TagReference
    from ..models.user_group_reference import UserGroupReference
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        LocationReference,
        TagReference,
        UserGroupReference,
        UserReference,
    ) = later(
        __package__,
        "..models.location_reference:LocationReference",
        "..models.tag_reference:TagReference",
        "..models.user_group_reference:UserGroupReference",
        "..models.user_reference:UserReference",
    )


class UserListItem(BaseModel):
    id: ID
    first_name: str | None
    last_name: str | None
    name: str | None
    full_name: str | None
    legal_name: str | None
    full_legal_name: str | None
    email: str | None
    phone_number: str | None
    additional_phone_number: str | None
    dob: Date | None
    age: Int | None
    gender: str | None
    gender_identity: str | None
    sex: str | None
    sexual_orientation: str | None
    pronouns: str | None
    preferred_language: str | None
    timezone: str | None
    active: Boolean
    archived_at: DateTime | None
    accessed_account: Boolean | None
    is_patient: Boolean | None
    is_org: Boolean | None
    is_org_admin: Boolean | None
    is_owner: Boolean | None
    is_active_provider: Boolean | None
    record_identifier: str | None
    additional_record_identifier: str | None
    human_id: ID | None
    doc_share_id: str | None
    organization_id: ID | None
    dietitian_id: str | None
    user_group_id: str | None
    group_name: str | None
    other_provider_ids: list[ID | None] | None
    qualifications: str | None
    npi: str | None
    license_num: str | None
    avatar_url: str | None
    quick_notes: str | None
    metadata: str | None
    next_appt_date: DateTime | None
    last_active: DateTime | None
    last_sign_in_at: DateTime | None
    created_at: DateTime | None
    updated_at: DateTime | None
    active_tags: list[TagReference] | None
    dietitian: UserReference | None
    location: LocationReference | None
    locations: list[LocationReference] | None
    organization: NamedReference | None
    providers: list[UserReference] | None
    user_group: UserGroupReference | None


class UserConnection(BaseModel):
    nodes: list[UserListItem | None] | None
    page_info: PageInfo
    total_count: Int


COURSE_GROUP_CLIENTS_FRAGMENT = """
fragment UserListItem on User {
 id
 first_name
 last_name
 name
 full_name
 legal_name
 full_legal_name
 email
 phone_number
 additional_phone_number
 dob
 age
 gender
 gender_identity
 sex
 sexual_orientation
 pronouns
 preferred_language
 timezone
 active
 archived_at
 accessed_account
 is_patient
 is_org
 is_org_admin
 is_owner
 is_active_provider
 record_identifier
 additional_record_identifier
 human_id
 doc_share_id
 organization_id
 dietitian_id
 user_group_id
 group_name
 other_provider_ids
 qualifications
 npi
 license_num
 avatar_url
 quick_notes
 metadata
 next_appt_date
 last_active
 last_sign_in_at
 created_at
 updated_at
 active_tags {
 id
 name
 }
 dietitian {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 location {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
 }
 locations {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
 }
 organization {
 id
 name
 }
 providers {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_group {
 id
 name
 }
}

fragment UserConnection on UserConnection {
 nodes {
 ...UserListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""


OPERATION: GraphQLOperation[UserConnection] = GraphQLOperation(
    name="courseGroupClients",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "course_group_id": "ID",
        "course_id": "ID",
        "course_status": "String",
        "first": "Int",
        "last": "Int",
    },
    page_size=20,
    max_page_size=20,
    document="""
query courseGroupClients($after: String, $before: String, $course_group_id: ID, $course_id: ID, $course_status: String, $first: Int = 20, $last: Int) {
 courseGroupClients(
 after: $after
 before: $before
 course_group_id: $course_group_id
 course_id: $course_id
 course_status: $course_status
 first: $first
 last: $last
 ) {
 ...UserConnection
 }
}
"""
    + COURSE_GROUP_CLIENTS_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("courseGroupClients", UserConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=20,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="UserListItem",
    ),
)

LAST_CLIENT_ACTIVITIES: GraphQLOperation[UserConnection] = GraphQLOperation(
    name="lastClientActivities",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "limit": "Int"},
    page_size=20,
    max_page_size=20,
    document="""
query lastClientActivities($after: String, $before: String, $first: Int = 20, $last: Int, $limit: Int) {
 lastClientActivities(
 after: $after
 before: $before
 first: $first
 last: $last
 limit: $limit
 ) {
 ...UserConnection
 }
}
"""
    + COURSE_GROUP_CLIENTS_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("lastClientActivities", UserConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=20,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="UserListItem",
    ),
)

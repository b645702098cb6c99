# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    NamedReference,
    OptionalReference,
    object_of,
)
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo

if TYPE_CHECKING:
    from ..models.document_reference import DocumentReference
    from ..models.recommendation import Recommendation
    from ..models.user_group_reference import UserGroupReference
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        DocumentReference,
        Recommendation,
        UserGroupReference,
        UserReference,
    ) = later(
        __package__,
        "..models.document_reference:DocumentReference",
        "..models.recommendation:Recommendation",
        "..models.user_group_reference:UserGroupReference",
        "..models.user_reference:UserReference",
    )


class CarePlanOrderKeys(OpenEnum):
    CLIENT_FIRST_NAME_ASC = "CLIENT_FIRST_NAME_ASC"
    CLIENT_FIRST_NAME_DESC = "CLIENT_FIRST_NAME_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    DEACTIVATED_ASC = "DEACTIVATED_ASC"
    DEACTIVATED_DESC = "DEACTIVATED_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"


class CarePlanListItem(BaseModel):
    assigned_to: str | None
    created_at: DateTime
    creator: UserReference | None
    description: str | None
    documents: list[DocumentReference]
    feature_toggle: OptionalReference | None
    goals: list[NamedReference]
    group_plan_is_active_for_given_user: Boolean | None
    has_users_with_real_emails: Boolean | None
    id: ID
    is_active: Boolean | None
    is_group: Boolean | None
    is_hidden: Boolean
    is_template: Boolean
    name: str | None
    patient: UserReference | None
    recommendations: list[Recommendation]
    updated_at: DateTime
    user_group: UserGroupReference | None


class CarePlanPaginationConnection(BaseModel):
    nodes: list[CarePlanListItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[CarePlanPaginationConnection] = GraphQLOperation(
    name="carePlans",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "order_by": "CarePlanOrderKeys",
        "patient_id": "ID",
        "sort_by": "String",
        "template_search_keywords": "String",
        "templates_only": "Boolean",
    },
    page_size=25,
    max_page_size=34,
    document="""
query carePlans($after: String, $before: String, $first: Int = 25, $last: Int, $order_by: CarePlanOrderKeys, $patient_id: ID, $sort_by: String, $template_search_keywords: String, $templates_only: Boolean) {
 carePlans(
 after: $after
 before: $before
 first: $first
 last: $last
 order_by: $order_by
 patient_id: $patient_id
 sort_by: $sort_by
 template_search_keywords: $template_search_keywords
 templates_only: $templates_only
 ) {
 ...CarePlanPaginationConnection
 }
}

fragment CarePlanPaginationConnection on CarePlanPaginationConnection {
 nodes {
 ...CarePlanListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment CarePlanListItem on CarePlan {
 assigned_to
 created_at
 creator {
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
 description
 documents {
 display_name
 id
 }
 feature_toggle {
 id
 }
 goals {
 id
 name
 }
 group_plan_is_active_for_given_user
 has_users_with_real_emails
 id
 is_active
 is_group
 is_hidden
 is_template
 name
 patient {
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
 recommendations {
 care_plan_recommendation_category {
 created_at
 id
 is_active
 is_editable
 name
 organization {
 id
 name
 }
 updated_at
 }
 id
 recommendation_body
 recommendation_type
 sanitized_body
 }
 updated_at
 user_group {
 id
 name
 }
}
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("carePlans", CarePlanPaginationConnection),
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
        item="CarePlanListItem",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)

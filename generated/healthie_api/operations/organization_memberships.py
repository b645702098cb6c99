# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT, OrganizationMembership


class OrganizationMembershipOrderKeys(OpenEnum):
    FIRST_NAME_ASC = "FIRST_NAME_ASC"
    FIRST_NAME_DESC = "FIRST_NAME_DESC"
    LAST_NAME_ASC = "LAST_NAME_ASC"
    LAST_NAME_DESC = "LAST_NAME_DESC"
    POSITION_ASC = "POSITION_ASC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
    TYPE_ASC = "TYPE_ASC"
    TYPE_DESC = "TYPE_DESC"


class OrganizationMembershipPaginationConnection(BaseModel):
    nodes: list[OrganizationMembership | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[OrganizationMembershipPaginationConnection] = GraphQLOperation(
    name="organizationMemberships",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "id": "String",
        "last": "Int",
        "order_by": "OrganizationMembershipOrderKeys",
        "sort_by": "String",
        "user_ids": "[ID]",
    },
    page_size=15,
    max_page_size=15,
    document="""
query organizationMemberships($after: String, $before: String, $first: Int = 15, $id: String, $last: Int, $order_by: OrganizationMembershipOrderKeys, $sort_by: String, $user_ids: [ID]) {
 organizationMemberships(
 after: $after
 before: $before
 first: $first
 id: $id
 last: $last
 order_by: $order_by
 sort_by: $sort_by
 user_ids: $user_ids
 ) {
 ...OrganizationMembershipPaginationConnection
 }
}

fragment OrganizationMembershipPaginationConnection on OrganizationMembershipPaginationConnection {
 nodes {
 ...OrganizationMembership
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + ORGANIZATION_MEMBERSHIP_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("organizationMemberships", OrganizationMembershipPaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=15,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="OrganizationMembership",
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

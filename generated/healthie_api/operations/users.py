# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..operations.course_group_clients import COURSE_GROUP_CLIENTS_FRAGMENT, UserConnection

OPERATION: GraphQLOperation[UserConnection] = GraphQLOperation(
    name="users",
    kind="query",
    safety="read",
    arguments={
        "active_status": "String",
        "after": "String",
        "before": "String",
        "conversation_id": "ID",
        "convo_patients_only": "Boolean",
        "email": "String",
        "expect_conversation_id": "Boolean",
        "first": "Int",
        "from_superadmin": "Boolean",
        "group_id": "String",
        "has_cc_on_file": "Boolean",
        "id": "ID",
        "ids": "[ID]",
        "include_suborg_patients": "Boolean",
        "keywords": "String",
        "last": "Int",
        "limited_to_provider": "Boolean",
        "order_by": "UserOrderKeys",
        "provider_id": "String",
        "show_all_by_default": "Boolean",
        "sort_by": "String",
        "tag_ids": "[ID]",
        "with_feature_toggles": "Boolean",
    },
    page_size=20,
    max_page_size=20,
    document="""
query users($active_status: String, $after: String, $before: String, $conversation_id: ID, $convo_patients_only: Boolean, $email: String, $expect_conversation_id: Boolean, $first: Int = 20, $from_superadmin: Boolean, $group_id: String, $has_cc_on_file: Boolean, $id: ID, $ids: [ID], $include_suborg_patients: Boolean, $keywords: String, $last: Int, $limited_to_provider: Boolean, $order_by: UserOrderKeys, $provider_id: String, $show_all_by_default: Boolean, $sort_by: String, $tag_ids: [ID], $with_feature_toggles: Boolean) {
 users(
 active_status: $active_status
 after: $after
 before: $before
 conversation_id: $conversation_id
 convo_patients_only: $convo_patients_only
 email: $email
 expect_conversation_id: $expect_conversation_id
 first: $first
 from_superadmin: $from_superadmin
 group_id: $group_id
 has_cc_on_file: $has_cc_on_file
 id: $id
 ids: $ids
 include_suborg_patients: $include_suborg_patients
 keywords: $keywords
 last: $last
 limited_to_provider: $limited_to_provider
 order_by: $order_by
 provider_id: $provider_id
 show_all_by_default: $show_all_by_default
 sort_by: $sort_by
 tag_ids: $tag_ids
 with_feature_toggles: $with_feature_toggles
 ) {
 ...UserConnection
 }
}
"""
    + COURSE_GROUP_CLIENTS_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("users", UserConnection),
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
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
        Fact(
            argument="active_status",
            kind="values",
            text="takes `active` or `archived`",
            check="refuse",
            values=("active", "archived"),
        ),
        Fact(
            argument="convo_patients_only",
            kind="needs",
            text="needs `conversation_id`",
            check="refuse",
            others=("conversation_id",),
        ),
        Fact(
            argument="email",
            kind="ignored",
            text="does nothing at the vendor: search with `keywords`, then compare the `email` of what comes",
            check="warn",
        ),
        Fact(
            argument="expect_conversation_id",
            kind="needs",
            text="needs `conversation_id`; as True it finds nobody without it",
            check="refuse",
            others=("conversation_id",),
        ),
        Fact(
            argument="has_cc_on_file",
            kind="ignored",
            text="does nothing at the vendor as `False`: leave it out, and look at what comes",
            check="warn",
            value=False,
        ),
        Fact(
            argument="id",
            kind="needs",
            text="needs `from_superadmin`; use `ids`, or the operation `user`",
            check="refuse",
            others=("from_superadmin",),
        ),
    ),
)

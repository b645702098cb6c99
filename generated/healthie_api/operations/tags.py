# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.tag import TAG_FRAGMENT, Tag
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[list[Tag] | None] = GraphQLOperation(
    name="tags",
    kind="query",
    safety="read",
    arguments={
        "applied_to_providers": "Boolean",
        "ids": "[ID]",
        "order_by": "TagOrderKeys",
        "sort_by": "String",
        "user_id": "ID",
    },
    document="""
query tags($applied_to_providers: Boolean, $ids: [ID], $order_by: TagOrderKeys, $sort_by: String, $user_id: ID) {
 tags(
 applied_to_providers: $applied_to_providers
 ids: $ids
 order_by: $order_by
 sort_by: $sort_by
 user_id: $user_id
 ) {
 ...Tag
 }
}
"""
    + TAG_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=value_of("tags", list[Tag], expected="list or null"),
    pagination=Pagination("whole"),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)

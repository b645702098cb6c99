# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.folder import FOLDER_FRAGMENT, Folder


class FolderOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"


class FolderPaginationConnection(BaseModel):
    nodes: list[Folder | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[FolderPaginationConnection] = GraphQLOperation(
    name="folders",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "client_id": "String",
        "consolidated_user_id": "String",
        "document_to_move_id": "ID",
        "filter": "String",
        "first": "Int",
        "folder_id": "String",
        "folder_to_move_id": "ID",
        "for_template_use": "Boolean",
        "keywords": "String",
        "last": "Int",
        "order_by": "FolderOrderKeys",
        "private_user_id": "String",
        "provider_id": "ID",
        "should_paginate": "Boolean",
        "sort_by": "String",
        "viewable_user_id": "String",
    },
    page_size=25,
    max_page_size=42,
    document="""
query folders($after: String, $before: String, $client_id: String, $consolidated_user_id: String, $document_to_move_id: ID, $filter: String, $first: Int = 25, $folder_id: String, $folder_to_move_id: ID, $for_template_use: Boolean, $keywords: String, $last: Int, $order_by: FolderOrderKeys, $private_user_id: String, $provider_id: ID, $should_paginate: Boolean, $sort_by: String, $viewable_user_id: String) {
 folders(
 after: $after
 before: $before
 client_id: $client_id
 consolidated_user_id: $consolidated_user_id
 document_to_move_id: $document_to_move_id
 filter: $filter
 first: $first
 folder_id: $folder_id
 folder_to_move_id: $folder_to_move_id
 for_template_use: $for_template_use
 keywords: $keywords
 last: $last
 order_by: $order_by
 private_user_id: $private_user_id
 provider_id: $provider_id
 should_paginate: $should_paginate
 sort_by: $sort_by
 viewable_user_id: $viewable_user_id
 ) {
 ...FolderPaginationConnection
 }
}

fragment FolderPaginationConnection on FolderPaginationConnection {
 nodes {
 ...Folder
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + FOLDER_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("folders", FolderPaginationConnection),
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
        item="Folder",
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

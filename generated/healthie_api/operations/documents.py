# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.course_item_documents import COURSE_ITEM_DOCUMENTS_FRAGMENT, DocumentPaginationConnection
from ..operations.document import DOCUMENT_FRAGMENT


class DocumentOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"


OPERATION: GraphQLOperation[DocumentPaginationConnection] = GraphQLOperation(
    name="documents",
    kind="query",
    safety="read",
    deprecated_arguments=("file_types", "sort_by"),
    arguments={
        "after": "String",
        "before": "String",
        "consolidated_user_id": "String",
        "file_type": "String",
        "file_types": "[String]",
        "filter": "String",
        "first": "Int",
        "folder_id": "String",
        "for_template_use": "Boolean",
        "include_drafts": "Boolean",
        "keywords": "String",
        "last": "Int",
        "order_by": "DocumentOrderKeys",
        "private_user_id": "String",
        "provider_id": "ID",
        "sort_by": "String",
        "viewable_user_id": "String",
    },
    page_size=25,
    max_page_size=45,
    document="""
query documents($after: String, $before: String, $consolidated_user_id: String, $file_type: String, $file_types: [String], $filter: String, $first: Int = 25, $folder_id: String, $for_template_use: Boolean, $include_drafts: Boolean, $keywords: String, $last: Int, $order_by: DocumentOrderKeys, $private_user_id: String, $provider_id: ID, $sort_by: String, $viewable_user_id: String) {
 documents(
 after: $after
 before: $before
 consolidated_user_id: $consolidated_user_id
 file_type: $file_type
 file_types: $file_types
 filter: $filter
 first: $first
 folder_id: $folder_id
 for_template_use: $for_template_use
 include_drafts: $include_drafts
 keywords: $keywords
 last: $last
 order_by: $order_by
 private_user_id: $private_user_id
 provider_id: $provider_id
 sort_by: $sort_by
 viewable_user_id: $viewable_user_id
 ) {
 ...DocumentPaginationConnection
 }
}
"""
    + COURSE_ITEM_DOCUMENTS_FRAGMENT
    + DOCUMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("documents", DocumentPaginationConnection),
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
        item="Document",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
        Fact(argument="file_types", kind="replaced", text="is deprecated: use `file_type`", check="deprecated"),
        Fact(
            argument="filter",
            kind="values",
            text="takes `all`, `shared` or `private`",
            check="refuse",
            values=("all", "shared", "private"),
        ),
    ),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.course_item_forms import COURSE_ITEM_FORMS_FRAGMENT, CustomModuleFormPaginationConnection
from ..operations.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT


class CustomModuleFormOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    TYPE_ASC = "TYPE_ASC"
    TYPE_DESC = "TYPE_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"
    USER_LAST_NAME_ASC = "USER_LAST_NAME_ASC"
    USER_LAST_NAME_DESC = "USER_LAST_NAME_DESC"


OPERATION: GraphQLOperation[CustomModuleFormPaginationConnection] = GraphQLOperation(
    name="customModuleForms",
    kind="query",
    safety="read",
    arguments={
        "active_status": "Boolean",
        "after": "String",
        "before": "String",
        "category": "String",
        "first": "Int",
        "include_default_templates": "Boolean",
        "keywords": "String",
        "last": "Int",
        "order_by": "CustomModuleFormOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=28,
    document="""
query customModuleForms($active_status: Boolean, $after: String, $before: String, $category: String, $first: Int = 25, $include_default_templates: Boolean, $keywords: String, $last: Int, $order_by: CustomModuleFormOrderKeys, $sort_by: String) {
 customModuleForms(
 active_status: $active_status
 after: $after
 before: $before
 category: $category
 first: $first
 include_default_templates: $include_default_templates
 keywords: $keywords
 last: $last
 order_by: $order_by
 sort_by: $sort_by
 ) {
 ...CustomModuleFormPaginationConnection
 }
}
"""
    + COURSE_ITEM_FORMS_FRAGMENT
    + CUSTOM_MODULE_FORM_FRAGMENT
    + QUESTION_BANK_MODULES_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("customModuleForms", CustomModuleFormPaginationConnection),
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
        item="CustomModuleForm",
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

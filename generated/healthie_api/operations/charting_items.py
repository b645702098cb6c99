# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    NamedReference,
    value_of,
)
from hero_healthie_runtime.lists import Pagination

from ..models.document_reference import DOCUMENT_REFERENCE_FRAGMENT, DocumentReference


class ChartingItemType(BaseModel):
    created_at: DateTime
    custom_module_form_name: str | None
    document: DocumentReference | None
    filler_id: ID | None
    form_answer_group: NamedReference | None
    form_answer_group_id: ID | None
    id: ID
    is_document: Boolean | None
    is_generated: Boolean | None
    name: str | None
    provider_name: str | None
    signed: Boolean | None
    use_for_charting: Boolean | None
    use_for_program: Boolean | None


OPERATION: GraphQLOperation[list[ChartingItemType] | None] = GraphQLOperation(
    name="chartingItems",
    kind="query",
    safety="read",
    arguments={
        "custom_module_form_id": "ID",
        "date": "ISO8601DateTime",
        "document_id": "ID",
        "end_date": "__DayOrTime",
        "filler_id": "ID",
        "form_answer_group_id": "ID",
        "generated_form_answer_group_id": "ID",
        "include_docs": "Boolean",
        "include_generated_form_answer_groups": "Boolean",
        "keywords": "String",
        "name": "String",
        "start_date": "__DayOrTime",
        "user_id": "ID",
    },
    document="""
query chartingItems($custom_module_form_id: ID, $date: ISO8601DateTime, $document_id: ID, $end_date: ISO8601DateTime, $filler_id: ID, $form_answer_group_id: ID, $generated_form_answer_group_id: ID, $include_docs: Boolean, $include_generated_form_answer_groups: Boolean, $keywords: String, $name: String, $start_date: ISO8601DateTime, $user_id: ID) {
 chartingItems(
 custom_module_form_id: $custom_module_form_id
 date: $date
 document_id: $document_id
 end_date: $end_date
 filler_id: $filler_id
 form_answer_group_id: $form_answer_group_id
 generated_form_answer_group_id: $generated_form_answer_group_id
 include_docs: $include_docs
 include_generated_form_answer_groups: $include_generated_form_answer_groups
 keywords: $keywords
 name: $name
 start_date: $start_date
 user_id: $user_id
 ) {
 ...ChartingItemType
 }
}

fragment ChartingItemType on ChartingItemType {
 created_at
 custom_module_form_name
 document {
 ...DocumentReference
 }
 filler_id
 form_answer_group {
 id
 name
 }
 form_answer_group_id
 id
 is_document
 is_generated
 name
 provider_name
 signed
 use_for_charting
 use_for_program
}
"""
    + DOCUMENT_REFERENCE_FRAGMENT,
    decode=value_of("chartingItems", list[ChartingItemType], expected="list or null"),
    pagination=Pagination("whole"),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    NamedReference,
    Reference,
    optional_object_of,
)

from ..models.onboarding_flow_reference import ONBOARDING_FLOW_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference
from ..operations.onboarding_item import ONBOARDING_ITEM_FRAGMENT, OnboardingItem


class FormStatus(OpenEnum):
    completed = "completed"
    incomplete = "incomplete"
    not_started = "not_started"


class FormType(OpenEnum):
    intake_forms = "intake_forms"
    recurring_forms = "recurring_forms"
    requested_forms = "requested_forms"


class IntakeFlowOrderKeys(OpenEnum):
    COMPLETE_DATE_ASC = "COMPLETE_DATE_ASC"
    COMPLETE_DATE_DESC = "COMPLETE_DATE_DESC"
    DATE_ASC = "DATE_ASC"
    DATE_DESC = "DATE_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    REQUEST_DATE_ASC = "REQUEST_DATE_ASC"
    REQUEST_DATE_DESC = "REQUEST_DATE_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
    TYPE_ASC = "TYPE_ASC"
    TYPE_DESC = "TYPE_DESC"


class IntakeFlowItemRequestInfo(BaseModel):
    complete_date: DateTime | None
    completed_by: UserReference | None
    details: str | None
    label: str | None
    request_date: DateTime | None
    requested_by: UserReference | None


class IntakeFlowItem(BaseModel):
    attached_object_edit_url: str | None
    completed_onboarding_item: Reference | None
    custom_module_form: NamedReference | None
    date_to_show: DateTime | None
    display_name: str | None
    form_answer_group_id: str | None
    form_type: str | None
    id: ID
    incomplete_form_id: str | None
    item_type: str | None
    onboarding_item: OnboardingItem | None
    recurring_form: Reference | None
    request_info: IntakeFlowItemRequestInfo | None
    skipped: Boolean | None
    status: str | None
    tab_type: str | None
    typename: str | None
    view_url: str | None


class IntakeFlowType(BaseModel):
    all_forms: list[IntakeFlowItem] | None
    completed_skipped: list[IntakeFlowItem] | None
    forms: list[IntakeFlowItem] | None
    intake_flows: list[IntakeFlowItem] | None
    not_started_incomplete: list[IntakeFlowItem] | None
    requested: list[IntakeFlowItem] | None


OPERATION: GraphQLOperation[IntakeFlowType | None] = GraphQLOperation(
    name="intakeFlow",
    kind="query",
    safety="read",
    arguments={
        "form_types": "[FormType]",
        "keywords": "String",
        "order_by": "IntakeFlowOrderKeys",
        "sort_by": "String",
        "statuses": "[FormStatus]",
        "user_id": "ID",
    },
    document="""
query intakeFlow($form_types: [FormType], $keywords: String, $order_by: IntakeFlowOrderKeys, $sort_by: String, $statuses: [FormStatus], $user_id: ID) {
 intakeFlow(
 form_types: $form_types
 keywords: $keywords
 order_by: $order_by
 sort_by: $sort_by
 statuses: $statuses
 user_id: $user_id
 ) {
 ...IntakeFlowType
 }
}

fragment IntakeFlowType on IntakeFlowType {
 all_forms {
 ...IntakeFlowItem
 }
 completed_skipped {
 ...IntakeFlowItem
 }
 forms {
 ...IntakeFlowItem
 }
 intake_flows {
 ...IntakeFlowItem
 }
 not_started_incomplete {
 ...IntakeFlowItem
 }
 requested {
 ...IntakeFlowItem
 }
}

fragment IntakeFlowItem on IntakeFlowItem {
 attached_object_edit_url
 completed_onboarding_item {
 id
 }
 custom_module_form {
 id
 name
 }
 date_to_show
 display_name
 form_answer_group_id
 form_type
 id
 incomplete_form_id
 item_type
 onboarding_item {
 ...OnboardingItem
 }
 recurring_form {
 id
 }
 request_info {
 ...IntakeFlowItemRequestInfo
 }
 skipped
 status
 tab_type
 typename
 view_url
}

fragment IntakeFlowItemRequestInfo on IntakeFlowItemRequestInfo {
 complete_date
 completed_by {
 ...UserReference
 }
 details
 label
 request_date
 requested_by {
 ...UserReference
 }
}
"""
    + ONBOARDING_ITEM_FRAGMENT
    + ONBOARDING_FLOW_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("intakeFlow", IntakeFlowType),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..enums.webhook_event_type import WebhookEventType
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class SentWebhookOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    EVENT_TYPE_ASC = "EVENT_TYPE_ASC"
    EVENT_TYPE_DESC = "EVENT_TYPE_DESC"
    URL_ASC = "URL_ASC"
    URL_DESC = "URL_DESC"


class SentWebhookResourceType(OpenEnum):
    ACCEPTED_INSURANCE_PLAN = "ACCEPTED_INSURANCE_PLAN"
    ALLERGY_SENSITIVITY = "ALLERGY_SENSITIVITY"
    APPLIED_TAG = "APPLIED_TAG"
    APPOINTMENT = "APPOINTMENT"
    APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION = "APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION"
    AVAILABILITY = "AVAILABILITY"
    BILLING_ITEM = "BILLING_ITEM"
    CARE_PLAN = "CARE_PLAN"
    CHARGE_BACK = "CHARGE_BACK"
    CHARTING_NOTE_ADDENDUM = "CHARTING_NOTE_ADDENDUM"
    CLAIM_SUBMISSION = "CLAIM_SUBMISSION"
    CMS1500 = "CMS1500"
    COMMENT = "COMMENT"
    COMPLETED_ONBOARDING_ITEM = "COMPLETED_ONBOARDING_ITEM"
    CONVERSATION = "CONVERSATION"
    CONVERSATION_MEMBERSHIP = "CONVERSATION_MEMBERSHIP"
    COURSE_MEMBERSHIP = "COURSE_MEMBERSHIP"
    CUSTOM_MODULE = "CUSTOM_MODULE"
    CUSTOM_MODULE_FORM = "CUSTOM_MODULE_FORM"
    DIAGNOSIS = "DIAGNOSIS"
    DOCUMENT = "DOCUMENT"
    DOCUMENT_SHARING = "DOCUMENT_SHARING"
    ENTRY = "ENTRY"
    EXTERNAL_CALENDAR = "EXTERNAL_CALENDAR"
    FAMILY_HISTORY_CONDITION = "FAMILY_HISTORY_CONDITION"
    FEATURE_TOGGLE = "FEATURE_TOGGLE"
    FOLDER_SHARING = "FOLDER_SHARING"
    FORM_ANSWER_GROUP = "FORM_ANSWER_GROUP"
    GENERATED_FORM_ANSWER_GROUP = "GENERATED_FORM_ANSWER_GROUP"
    GOAL = "GOAL"
    GOAL_HISTORY = "GOAL_HISTORY"
    GOAL_TEMPLATE = "GOAL_TEMPLATE"
    GROUP_CARE_PLAN_USER_CONNECTION = "GROUP_CARE_PLAN_USER_CONNECTION"
    INSURANCE_AUTHORIZATION = "INSURANCE_AUTHORIZATION"
    LAB_ORDER = "LAB_ORDER"
    LAB_RESULT = "LAB_RESULT"
    LOCATION = "LOCATION"
    MEDICATION = "MEDICATION"
    NOTE = "NOTE"
    NOTE_SCHEDULER = "NOTE_SCHEDULER"
    NOTIFICATION_CONTACT = "NOTIFICATION_CONTACT"
    NOTIFICATION_SETTING = "NOTIFICATION_SETTING"
    ORGANIZATION_INFO = "ORGANIZATION_INFO"
    ORGANIZATION_MEMBER = "ORGANIZATION_MEMBER"
    ORGANIZATION_MEMBERSHIP = "ORGANIZATION_MEMBERSHIP"
    OTHER_ID_NUMBER = "OTHER_ID_NUMBER"
    PATIENT_EDUCATIONAL_RESOURCE = "PATIENT_EDUCATIONAL_RESOURCE"
    POLICY = "POLICY"
    PRESCRIPTION = "PRESCRIPTION"
    RECEIVED_DIRECT_MESSAGE = "RECEIVED_DIRECT_MESSAGE"
    RECEIVED_FAX = "RECEIVED_FAX"
    RECURRING_PAYMENT = "RECURRING_PAYMENT"
    REFERRAL = "REFERRAL"
    REFERRING_PHYSICIAN = "REFERRING_PHYSICIAN"
    REQUESTED_FORM_COMPLETION = "REQUESTED_FORM_COMPLETION"
    REQUESTED_PAYMENT = "REQUESTED_PAYMENT"
    SENT_FAX = "SENT_FAX"
    SENT_NOTIFICATION_RECORD = "SENT_NOTIFICATION_RECORD"
    STRIPE_CUSTOMER_DETAIL = "STRIPE_CUSTOMER_DETAIL"
    SUPER_BILL = "SUPER_BILL"
    TASK = "TASK"
    USER = "USER"


class SentWebhook(BaseModel):
    created_at: DateTime
    event_type: WebhookEventType | None
    http_response_status: str | None
    id: ID
    resource_id: ID | None
    resource_id_type: str | None
    url: str | None
    webhook_id: ID | None


class SentWebhookPaginationConnection(BaseModel):
    nodes: list[SentWebhook | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[SentWebhookPaginationConnection] = GraphQLOperation(
    name="sentWebhooks",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "failed": "Boolean",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "SentWebhookOrderKeys",
        "resource_id": "ID",
        "resource_type": "SentWebhookResourceType",
        "sent_after": "ISO8601DateTime",
        "sent_before": "ISO8601DateTime",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=249,
    document="""
query sentWebhooks($after: String, $before: String, $failed: Boolean, $first: Int = 25, $keywords: String, $last: Int, $order_by: SentWebhookOrderKeys, $resource_id: ID, $resource_type: SentWebhookResourceType, $sent_after: ISO8601DateTime, $sent_before: ISO8601DateTime, $sort_by: String) {
 sentWebhooks(
 after: $after
 before: $before
 failed: $failed
 first: $first
 keywords: $keywords
 last: $last
 order_by: $order_by
 resource_id: $resource_id
 resource_type: $resource_type
 sent_after: $sent_after
 sent_before: $sent_before
 sort_by: $sort_by
 ) {
 ...SentWebhookPaginationConnection
 }
}

fragment SentWebhookPaginationConnection on SentWebhookPaginationConnection {
 nodes {
 ...SentWebhook
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment SentWebhook on SentWebhook {
 created_at
 event_type
 http_response_status
 id
 resource_id
 resource_id_type
 url
 webhook_id
}
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("sentWebhooks", SentWebhookPaginationConnection),
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
        item="SentWebhook",
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

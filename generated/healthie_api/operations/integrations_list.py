# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class IntegrationPlanTiersType(OpenEnum):
    CORE = "CORE"
    ENTERPRISE = "ENTERPRISE"
    ESSENTIALS = "ESSENTIALS"
    GROUP = "GROUP"
    PLUS = "PLUS"
    STARTER = "STARTER"


class PartnerType(OpenEnum):
    HARBOR_PARTNER = "HARBOR_PARTNER"
    HEALTHIE_APP = "HEALTHIE_APP"
    HEALTHIE_INTEGRATION = "HEALTHIE_INTEGRATION"
    KERAGON = "KERAGON"


class IntegrationButtonConfig(BaseModel):
    href: str | None
    payload: JSON | None
    text: str


class IntegrationDetailsType(BaseModel):
    available_for: list[IntegrationPlanTiersType] | None
    extra_info: str | None
    fee: str | None
    is_setup_required: Boolean | None


class IntegrationOptionType(BaseModel):
    button_not_connected: IntegrationButtonConfig | None
    disabled_status_name: str | None
    enable_button_label: str | None
    enable_button_url: str | None
    enabled_status_name: str | None
    erx_connected_members: list[str] | None
    id: ID
    integration_category_id: ID | None
    integration_details: IntegrationDetailsType | None
    integration_request_status: str | None
    is_active: Boolean | None
    is_pending: Boolean | None
    long_description: str | None
    name: str | None
    partner_type: PartnerType | None
    short_description: str | None
    type: str | None


class IntegrationCategoryType(BaseModel):
    description: str | None
    id: ID
    name: str | None
    options: list[IntegrationOptionType] | None


class IntegrationCategoryTypePaginationConnection(BaseModel):
    nodes: list[IntegrationCategoryType | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[IntegrationCategoryTypePaginationConnection] = GraphQLOperation(
    name="integrationsList",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "category": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=71,
    document="""
query integrationsList($after: String, $before: String, $category: String, $first: Int = 25, $last: Int) {
 integrationsList(
 after: $after
 before: $before
 category: $category
 first: $first
 last: $last
 ) {
 ...IntegrationCategoryTypePaginationConnection
 }
}

fragment IntegrationCategoryTypePaginationConnection on IntegrationCategoryTypePaginationConnection {
 nodes {
 ...IntegrationCategoryType
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment IntegrationCategoryType on IntegrationCategoryType {
 description
 id
 name
 options {
 ...IntegrationOptionType
 }
}

fragment IntegrationOptionType on IntegrationOptionType {
 button_not_connected {
 ...IntegrationButtonConfig
 }
 disabled_status_name
 enable_button_label
 enable_button_url
 enabled_status_name
 erx_connected_members
 id
 integration_category_id
 integration_details {
 ...IntegrationDetailsType
 }
 integration_request_status
 is_active
 is_pending
 long_description
 name
 partner_type
 short_description
 type
}

fragment IntegrationButtonConfig on IntegrationButtonConfig {
 href
 payload
 text
}

fragment IntegrationDetailsType on IntegrationDetailsType {
 available_for
 extra_info
 fee
 is_setup_required
}
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("integrationsList", IntegrationCategoryTypePaginationConnection),
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
        item="IntegrationCategoryType",
    ),
)

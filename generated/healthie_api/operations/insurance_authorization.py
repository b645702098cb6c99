# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, DateTime, GraphQLOperation, optional_object_of


class InsuranceAuthorizationChartType(BaseModel):
    earliest_date_title: str | None
    earliest_date_value: Date | None
    latest_date_title: str | None
    latest_date_value: Date | None
    left_section_width: str | None
    middle_date_title: str | None
    middle_date_value: Date | None
    right_section_width: str | None


class InsuranceAuthorizationType(BaseModel):
    authorization_number: str | None
    chart_info: InsuranceAuthorizationChartType | None
    end_on: str | None
    id: ID
    start_on: str | None
    unit_type: str | None
    units_authorized: str | None
    units_left: str | None
    units_limit_per_visit: str | None
    units_used: str | None
    updated_at: DateTime | None
    user_id: ID | None
    visits_authorized: str | None
    visits_left: str | None
    visits_used: str | None


INSURANCE_AUTHORIZATION_FRAGMENT = """
fragment InsuranceAuthorizationChartType on InsuranceAuthorizationChartType {
 earliest_date_title
 earliest_date_value
 latest_date_title
 latest_date_value
 left_section_width
 middle_date_title
 middle_date_value
 right_section_width
}

fragment InsuranceAuthorizationType on InsuranceAuthorizationType {
 authorization_number
 chart_info {
 ...InsuranceAuthorizationChartType
 }
 end_on
 id
 start_on
 unit_type
 units_authorized
 units_left
 units_limit_per_visit
 units_used
 updated_at
 user_id
 visits_authorized
 visits_left
 visits_used
}
"""


OPERATION: GraphQLOperation[InsuranceAuthorizationType | None] = GraphQLOperation(
    name="insuranceAuthorization",
    kind="query",
    safety="read",
    arguments={"client_id": "ID", "id": "ID"},
    document="""
query insuranceAuthorization($client_id: ID, $id: ID) {
 insuranceAuthorization(client_id: $client_id, id: $id) {
 ...InsuranceAuthorizationType
 }
}
"""
    + INSURANCE_AUTHORIZATION_FRAGMENT,
    decode=optional_object_of("insuranceAuthorization", InsuranceAuthorizationType),
)

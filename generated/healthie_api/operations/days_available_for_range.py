# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

OPERATION: GraphQLOperation[list[str | None] | None] = GraphQLOperation(
    name="daysAvailableForRange",
    kind="query",
    safety="read",
    arguments={
        "accepts_insurance_plan_id": "ID",
        "appointment_to_reschedule_id": "ID",
        "appt_loc_id": "ID",
        "appt_type_id": "ID",
        "clients_can_join_waitlist": "Boolean",
        "contact_type": "String",
        "date_from_month": "__Day",
        "end_date": "__DayOrTime",
        "end_date_boundary": "ISO8601Date",
        "exclude_provider_ids": "[ID]",
        "length": "String",
        "licensed_in_state": "String",
        "org_level": "Boolean",
        "outside_factors": "Boolean",
        "provider_id": "String!",
        "provider_ids": "[ID]",
        "start_date": "__Day",
        "start_date_boundary": "__Day",
        "tag_ids": "[ID]",
        "timezone": "String",
    },
    document="""
query daysAvailableForRange($accepts_insurance_plan_id: ID, $appointment_to_reschedule_id: ID, $appt_loc_id: ID, $appt_type_id: ID, $clients_can_join_waitlist: Boolean, $contact_type: String, $date_from_month: String, $end_date: ISO8601DateTime, $end_date_boundary: ISO8601Date, $exclude_provider_ids: [ID], $length: String, $licensed_in_state: String, $org_level: Boolean, $outside_factors: Boolean, $provider_id: String, $provider_ids: [ID], $start_date: String, $start_date_boundary: String, $tag_ids: [ID], $timezone: String) {
 daysAvailableForRange(
 accepts_insurance_plan_id: $accepts_insurance_plan_id
 appointment_to_reschedule_id: $appointment_to_reschedule_id
 appt_loc_id: $appt_loc_id
 appt_type_id: $appt_type_id
 clients_can_join_waitlist: $clients_can_join_waitlist
 contact_type: $contact_type
 date_from_month: $date_from_month
 end_date: $end_date
 end_date_boundary: $end_date_boundary
 exclude_provider_ids: $exclude_provider_ids
 length: $length
 licensed_in_state: $licensed_in_state
 org_level: $org_level
 outside_factors: $outside_factors
 provider_id: $provider_id
 provider_ids: $provider_ids
 start_date: $start_date
 start_date_boundary: $start_date_boundary
 tag_ids: $tag_ids
 timezone: $timezone
 )
}
""",
    decode=value_of("daysAvailableForRange", list[str | None], expected="list or null"),
    pagination=Pagination("whole", item="str"),
    facts=(
        Fact(
            argument="exclude_provider_ids",
            kind="beats",
            text="beats `provider_ids`",
            check="warn",
            others=("provider_ids",),
        ),
        Fact(
            argument="exclude_provider_ids",
            kind="needs",
            text="needs `org_level`",
            check="refuse",
            others=("org_level",),
        ),
        Fact(
            argument="tag_ids",
            kind="needs",
            text="needs `org_level`; slots of providers with all of them",
            check="refuse",
            others=("org_level",),
        ),
    ),
)

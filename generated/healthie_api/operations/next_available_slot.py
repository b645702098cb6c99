# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="nextAvailableSlot",
    kind="query",
    safety="read",
    arguments={
        "accepts_insurance_plan_id": "ID",
        "appointment_to_reschedule_id": "ID",
        "appt_loc_id": "ID",
        "appt_type_id": "ID",
        "contact_type": "String",
        "end_date_boundary": "__Day",
        "length": "String",
        "licensed_in_state": "String",
        "org_level": "Boolean",
        "outside_factors": "Boolean",
        "provider_id": "String!",
        "provider_ids": "[ID]",
        "start_date_boundary": "__Day",
        "tag_ids": "[ID]",
        "timezone": "String",
    },
    document="""
query nextAvailableSlot($accepts_insurance_plan_id: ID, $appointment_to_reschedule_id: ID, $appt_loc_id: ID, $appt_type_id: ID, $contact_type: String, $end_date_boundary: String, $length: String, $licensed_in_state: String, $org_level: Boolean, $outside_factors: Boolean, $provider_id: String, $provider_ids: [ID], $start_date_boundary: String, $tag_ids: [ID], $timezone: String) {
 nextAvailableSlot(
 accepts_insurance_plan_id: $accepts_insurance_plan_id
 appointment_to_reschedule_id: $appointment_to_reschedule_id
 appt_loc_id: $appt_loc_id
 appt_type_id: $appt_type_id
 contact_type: $contact_type
 end_date_boundary: $end_date_boundary
 length: $length
 licensed_in_state: $licensed_in_state
 org_level: $org_level
 outside_factors: $outside_factors
 provider_id: $provider_id
 provider_ids: $provider_ids
 start_date_boundary: $start_date_boundary
 tag_ids: $tag_ids
 timezone: $timezone
 )
}
""",
    decode=value_of("nextAvailableSlot", str, expected="value or null"),
    facts=(
        Fact(
            argument="tag_ids",
            kind="needs",
            text="needs `org_level`; slots of providers with all of them",
            check="refuse",
            others=("org_level",),
        ),
    ),
)

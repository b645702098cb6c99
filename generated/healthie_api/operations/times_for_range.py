# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

OPERATION: GraphQLOperation[list[str | None] | None] = GraphQLOperation(
    name="timesForRange",
    kind="query",
    safety="read",
    deprecated="deprecated by the vendor: use `available_slots_for_range`",
    arguments={
        "appt_loc_id": "ID",
        "appt_type_id": "ID",
        "endDate": "__DayOrTime",
        "length": "String",
        "startDate": "__DayOrTime",
    },
    document="""
query timesForRange($appt_loc_id: ID, $appt_type_id: ID, $endDate: ISO8601DateTime, $length: String, $startDate: ISO8601DateTime) {
 timesForRange(
 appt_loc_id: $appt_loc_id
 appt_type_id: $appt_type_id
 endDate: $endDate
 length: $length
 startDate: $startDate
 )
}
""",
    decode=value_of("timesForRange", list[str | None], expected="list or null"),
    pagination=Pagination("whole", item="str"),
)

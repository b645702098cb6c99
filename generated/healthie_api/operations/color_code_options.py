# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination


class ColorCodeOption(BaseModel):
    label: str | None
    value: str | None


OPERATION: GraphQLOperation[list[ColorCodeOption] | None] = GraphQLOperation(
    name="colorCodeOptions",
    kind="query",
    safety="read",
    arguments={"appointment_setting_id": "ID", "color_code_by": "String"},
    document="""
query colorCodeOptions($appointment_setting_id: ID, $color_code_by: String) {
 colorCodeOptions(
 appointment_setting_id: $appointment_setting_id
 color_code_by: $color_code_by
 ) {
 ...ColorCodeOption
 }
}

fragment ColorCodeOption on ColorCodeOption {
 label
 value
}
""",
    decode=value_of("colorCodeOptions", list[ColorCodeOption], expected="list or null"),
    pagination=Pagination("whole"),
)

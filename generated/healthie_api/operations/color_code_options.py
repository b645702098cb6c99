# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination


class ColorCodeOption(BaseModel):
    label: str | None
    value: str | None


OPERATION: GraphQLOperation[list[ColorCodeOption] | None] = GraphQLOperation(
    name="colorCodeOptions",
    kind="query",
    root_field="colorCodeOptions",
    python_path="healthie.queries.color_code_options",
    safety="read",
    confidence="full",
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

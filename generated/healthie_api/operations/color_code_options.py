# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.color_code_option import COLOR_CODE_OPTION_FRAGMENT, ColorCodeOption

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
"""
    + COLOR_CODE_OPTION_FRAGMENT,
    decode=value_of("colorCodeOptions", list[ColorCodeOption], expected="list or null"),
    pagination=Pagination("whole"),
)

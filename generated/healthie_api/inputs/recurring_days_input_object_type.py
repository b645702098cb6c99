# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.day_range_input_object_type import DayRangeInputObjectType
from ..scalars import ID


class RecurringDaysInputObjectType(InputModel):
    day_ranges: list[DayRangeInputObjectType | None] | None = None
    id: ID | None = None

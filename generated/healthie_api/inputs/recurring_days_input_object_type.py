# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.day_range_input_object_type import DayRangeInputObjectType


class RecurringDaysInputObjectType(InputModel):
    day_ranges: list[DayRangeInputObjectType | None] | None = None
    id: ID | None = None

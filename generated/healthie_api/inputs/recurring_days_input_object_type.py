# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..inputs.day_range_input_object_type import DayRangeInputObjectType
from ..scalars import ID


class RecurringDaysInputObjectType(InputModel):
    day_ranges: list[DayRangeInputObjectType | None] | None = None
    id: ID | None = None

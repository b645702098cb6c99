# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class DayRangeInputObjectType(InputModel):
    days: list[str | None] | None = None
    time_range: str | None = None


class RecurringDaysInputObjectType(InputModel):
    day_ranges: list[DayRangeInputObjectType | None] | None = None
    id: ID | None = None

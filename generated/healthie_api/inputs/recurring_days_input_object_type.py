# Generated.
from hero_healthie_runtime.graphql.api import ID, InputModel


class DayRangeInputObjectType(InputModel):
    days: list[str | None] | None = None
    time_range: str | None = None


class RecurringDaysInputObjectType(InputModel):
    day_ranges: list[DayRangeInputObjectType | None] | None = None
    id: ID | None = None

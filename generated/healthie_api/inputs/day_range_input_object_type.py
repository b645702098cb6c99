# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class DayRangeInputObjectType(InputModel):
    days: list[str | None] | None = None
    time_range: str | None = None

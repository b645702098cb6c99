# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean
from pydantic import Field


class BenefitInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    category: str | None = None
    coinsurance: str | None = None
    copay: str | None = None
    deductible_calendar_year: str | None = None
    deductible_year_to_date: str | None = None
    id: ID | None = None
    metadata: JSON | None = None
    telemedicine: Boolean | None = None

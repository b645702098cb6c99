# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Day
from pydantic import Field


class DiagnosesInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    active: Boolean | None = None
    end_date: Day | None = None
    first_symptom_date: Day | None = None
    icd_code_id: ID | None = None
    id: ID | None = None
    primary: Boolean | None = None

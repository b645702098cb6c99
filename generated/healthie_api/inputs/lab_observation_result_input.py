# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class LabObservationResultInput(InputModel):
    abnormal_flag: str | None = None
    notes: str | None = None
    qualitative_result: str | None = None
    quantitative_result: str | None = None
    reference_range: str | None = None
    units: str | None = None

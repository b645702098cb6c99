# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean

from ..enums.lab_order_interpretation import LabOrderInterpretation


class LabObservationResult(BaseModel):
    abnormal_flag: str | None
    id: ID
    interpretation: LabOrderInterpretation
    is_abnormal: Boolean | None
    notes: str | None
    qualitative_result: str | None
    quantitative_result: str | None
    reference_range: str | None
    units: str | None


class LabObservationRequest(BaseModel):
    id: ID
    lab_analyte: str | None
    lab_observation_results: list[LabObservationResult | None]

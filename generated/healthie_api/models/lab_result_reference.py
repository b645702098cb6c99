# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime

from ..enums.lab_order_interpretation import LabOrderInterpretation
from ..models.lab_observation_request import LabObservationRequest


class LabResultReference(BaseModel):
    id: ID
    created_at: DateTime
    interpretation: LabOrderInterpretation
    result_type: str | None
    status_flag: str | None
    lab_observation_requests: list[LabObservationRequest | None] | None

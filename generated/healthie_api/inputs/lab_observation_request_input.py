# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel

from ..inputs.lab_observation_result_input import LabObservationResultInput


class LabObservationRequestInput(InputModel):
    lab_analyte: str | None = None
    lab_observation_result: LabObservationResultInput | None = None

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.lab_observation_result_input import LabObservationResultInput


class LabObservationRequestInput(InputModel):
    lab_analyte: str | None = None
    lab_observation_result: LabObservationResultInput | None = None

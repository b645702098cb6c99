# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel


class LabObservationResultInput(InputModel):
    abnormal_flag: str | None = None
    notes: str | None = None
    qualitative_result: str | None = None
    quantitative_result: str | None = None
    reference_range: str | None = None
    units: str | None = None

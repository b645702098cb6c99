# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.lab_observation_request_input import LabObservationRequestInput
from ..inputs.submission_input import SubmissionInput


class CreateLabOrderInput(InputModel):
    document_id: ID | None = None
    lab: str | None = None
    lab_company: str | None = None
    lab_observation_requests: list[LabObservationRequestInput | None] | None = None
    orderer_id: ID | None = None
    patient_id: ID | None = None
    submission: SubmissionInput | None = None

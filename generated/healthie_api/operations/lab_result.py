# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, optional_object_of

from ..enums.lab_order_interpretation import LabOrderInterpretation

if TYPE_CHECKING:
    from ..models.document_reference import DocumentReference
    from ..models.lab_observation_request import LabObservationRequest
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        DocumentReference,
        LabObservationRequest,
        UserReference,
    ) = later(
        __package__,
        "..models.document_reference:DocumentReference",
        "..models.lab_observation_request:LabObservationRequest",
        "..models.user_reference:UserReference",
    )


class LabResult(BaseModel):
    created_at: DateTime
    document: DocumentReference | None
    id: ID
    interpretation: LabOrderInterpretation
    lab_observation_requests: list[LabObservationRequest | None] | None
    lab_order_id: ID
    ordering_physician: UserReference | None
    patient: UserReference | None
    result_type: str | None
    status_flag: str | None


OPERATION: GraphQLOperation[LabResult | None] = GraphQLOperation(
    name="labResult",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query labResult($id: ID!) {
 labResult(id: $id) {
 ...LabResult
 }
}

fragment LabResult on LabResult {
 created_at
 document {
 display_name
 id
 }
 id
 interpretation
 lab_observation_requests {
 id
 lab_analyte
 lab_observation_results {
 abnormal_flag
 id
 interpretation
 is_abnormal
 notes
 qualitative_result
 quantitative_result
 reference_range
 units
 }
 }
 lab_order_id
 ordering_physician {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 patient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 result_type
 status_flag
}
""",
    decode=optional_object_of("labResult", LabResult),
)

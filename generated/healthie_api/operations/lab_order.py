# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Date,
    DateTime,
    GraphQLOperation,
    NamedReference,
    optional_object_of,
)

from ..enums.lab_order_integration import LabOrderIntegration
from ..enums.lab_order_interpretation import LabOrderInterpretation

if TYPE_CHECKING:
    from ..models.document_reference import DocumentReference
    from ..models.lab_option import LabOption
    from ..models.lab_result_reference import LabResultReference
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        DocumentReference,
        LabOption,
        LabResultReference,
        UserReference,
    ) = later(
        __package__,
        "..models.document_reference:DocumentReference",
        "..models.lab_option:LabOption",
        "..models.lab_result_reference:LabResultReference",
        "..models.user_reference:UserReference",
    )


class LabOrder(BaseModel):
    abnormal: Boolean | None
    appt_confirmation_code: str | None
    created_at: DateTime
    document: DocumentReference | None
    external_identifier: ID | None
    form_answer_group: NamedReference | None
    id: ID
    integration: LabOrderIntegration
    interpretation: LabOrderInterpretation
    lab: str | None
    lab_company: str | None
    lab_options: list[LabOption]
    lab_results: list[LabResultReference]
    latest_result_received_at: DateTime | None
    lta_id: str | None
    normalized_status: str | None
    orderer: UserReference | None
    patient: UserReference | None
    pdf_document: DocumentReference | None
    requisition_document: DocumentReference | None
    reviewing_provider: UserReference | None
    rupa_order_id: str | None
    show_pdf_messages: Boolean | None
    status: str | None
    test_date: Date | None
    updated_at: DateTime
    view_rupa_order_url: str | None


LAB_ORDER_FRAGMENT = """
fragment LabOrder on LabOrder {
 abnormal
 appt_confirmation_code
 created_at
 document {
 display_name
 id
 }
 external_identifier
 form_answer_group {
 id
 name
 }
 id
 integration
 interpretation
 lab
 lab_company
 lab_options {
 id
 lab_name
 markers {
 description
 name
 }
 name
 provider_identifier
 }
 lab_results {
 id
 created_at
 interpretation
 result_type
 status_flag
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
 }
 latest_result_received_at
 lta_id
 normalized_status
 orderer {
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
 pdf_document {
 display_name
 id
 }
 requisition_document {
 display_name
 id
 }
 reviewing_provider {
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
 rupa_order_id
 show_pdf_messages
 status
 test_date
 updated_at
 view_rupa_order_url
}
"""


OPERATION: GraphQLOperation[LabOrder | None] = GraphQLOperation(
    name="labOrder",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query labOrder($id: ID) {
 labOrder(id: $id) {
 ...LabOrder
 }
}
"""
    + LAB_ORDER_FRAGMENT,
    decode=optional_object_of("labOrder", LabOrder),
)

# Generated from specs/healthie. Do not edit.
from typing import Annotated, Literal

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    Date,
    DateTime,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    MemberTag,
    UnknownMember,
    member_of,
    object_of,
)
from hero_healthie_runtime.lists import Pagination

from ..enums.prescription_medication_status import PrescriptionMedicationStatus
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class PrescriptionMedicationOrderBy(OpenEnum):
    ACTIVE_FIRST = "ACTIVE_FIRST"
    ERROR_FIRST = "ERROR_FIRST"
    INACTIVE_FIRST = "INACTIVE_FIRST"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    PENDING_FIRST = "PENDING_FIRST"
    START_DATE_ASC = "START_DATE_ASC"
    START_DATE_DESC = "START_DATE_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"


class PrescriptionMedicationTypeEnum(OpenEnum):
    MEDICATION = "MEDICATION"
    PRESCRIPTION = "PRESCRIPTION"


class PrescriptionMedicationQueryFiltersInput(InputModel):
    end_date_from: Date | None = None
    end_date_to: Date | None = None
    normalized_status: list[PrescriptionMedicationStatus | str | None] | None = None
    start_date_from: Date | None = None
    start_date_to: Date | None = None
    type: list[PrescriptionMedicationTypeEnum | str | None] | None = None


class PharmacyReference(BaseModel):
    id: ID
    name: str | None
    state: str | None


class PrescriptionMedicationMedicationType(BaseModel):
    typename: Literal["MedicationType"] = Field(validation_alias="__typename", serialization_alias="__typename")
    active: Boolean | None
    code: str | None
    comment: str | None
    created_at: DateTime
    directions: str | None
    dosage: str | None
    end_date: DateTime | None
    frequency: str | None
    id: ID
    metadata: JSON | None
    mirrored: Boolean
    name: str | None
    ndc: str | None
    normalized_status: PrescriptionMedicationStatus | None
    requires_consolidation: Boolean | None
    route: str | None
    rxcui: str | None
    start_date: DateTime | None
    updated_at: DateTime | None
    user_id: ID | None


class PrescriptionMedicationPrescription(BaseModel):
    typename: Literal["Prescription"] = Field(validation_alias="__typename", serialization_alias="__typename")
    clinic_id: ID | None
    comment: str | None
    date_inactive: DateTime | None
    date_written: DateTime | None
    days_supply: Int | None
    directions: str | None
    dispensable_drug_id: ID | None
    dispense_unit_id: ID | None
    display_name: str | None
    dosage: str | None
    dose_form: str | None
    drug_classification: str | None
    effective_date: DateTime | None
    eligibility_id: ID | None
    encounter: str | None
    error_ignored: Boolean | None
    formulary: Boolean | None
    free_text_type: str | None
    id: ID
    is_rx_renewal: Boolean | None
    is_urgent: Boolean | None
    last_fill_date: DateTime | None
    medication_status: str | None
    ndc: str | None
    no_substitutions: Boolean | None
    non_dose_spot_prescription_id: ID | None
    normalized_status: PrescriptionMedicationStatus | None
    otc: str | None
    patient_medication_id: ID | None
    pharmacy: PharmacyReference | None
    pharmacy_notes: str | None
    prescriber_agent_id: ID | None
    prescriber_id: ID | None
    prescriber_name: str | None
    product_name: str | None
    quantity: str | None
    refills: str | None
    route: str | None
    rx_reference_number: str | None
    rx_renewal_note: str | None
    rxcui: str | None
    schedule: str | None
    status: str | None
    supervisor_id: ID | None
    supply_id: ID | None
    type: str | None
    unit: str | None


class PrescriptionMedicationConnection(BaseModel):
    nodes: list[
        Annotated[
            Annotated[PrescriptionMedicationMedicationType, MemberTag("PrescriptionMedicationMedicationType")]
            | Annotated[PrescriptionMedicationPrescription, MemberTag("PrescriptionMedicationPrescription")]
            | Annotated[UnknownMember, MemberTag("UnknownMember")],
            member_of(PrescriptionMedicationMedicationType, PrescriptionMedicationPrescription),
        ]
    ]
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[PrescriptionMedicationConnection] = GraphQLOperation(
    name="prescriptionMedications",
    kind="query",
    safety="read",
    arguments={
        "after": "Cursor",
        "filters": "PrescriptionMedicationQueryFiltersInput",
        "first": "Int",
        "keyword": "String",
        "order_by": "PrescriptionMedicationOrderBy",
        "patient_id": "ID",
    },
    page_size=25,
    max_page_size=28,
    document="""
query prescriptionMedications($after: Cursor, $filters: PrescriptionMedicationQueryFiltersInput, $first: Int = 25, $keyword: String, $order_by: PrescriptionMedicationOrderBy, $patient_id: ID) {
 prescriptionMedications(
 after: $after
 filters: $filters
 first: $first
 keyword: $keyword
 order_by: $order_by
 patient_id: $patient_id
 ) {
 ...PrescriptionMedicationConnection
 }
}

fragment PrescriptionMedicationConnection on PrescriptionMedicationConnection {
 nodes {
 __typename
 ... on MedicationType {
 ...PrescriptionMedicationMedicationType
 }
 ... on Prescription {
 ...PrescriptionMedicationPrescription
 }
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment PrescriptionMedicationMedicationType on MedicationType {
 active
 code
 comment
 created_at
 directions
 dosage
 end_date
 frequency
 id
 metadata
 mirrored
 name
 ndc
 normalized_status
 requires_consolidation
 route
 rxcui
 start_date
 updated_at
 user_id
}

fragment PrescriptionMedicationPrescription on Prescription {
 clinic_id
 comment
 date_inactive
 date_written
 days_supply
 directions
 dispensable_drug_id
 dispense_unit_id
 display_name
 dosage
 dose_form
 drug_classification
 effective_date
 eligibility_id
 encounter
 error_ignored
 formulary
 free_text_type
 id
 is_rx_renewal
 is_urgent
 last_fill_date
 medication_status
 ndc
 no_substitutions
 non_dose_spot_prescription_id
 normalized_status
 otc
 patient_medication_id
 pharmacy {
 ...PharmacyReference
 }
 pharmacy_notes
 prescriber_agent_id
 prescriber_id
 prescriber_name
 product_name
 quantity
 refills
 route
 rx_reference_number
 rx_renewal_note
 rxcui
 schedule
 status
 supervisor_id
 supply_id
 type
 unit
}

fragment PharmacyReference on Pharmacy {
 id
 name
 state
}
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("prescriptionMedications", PrescriptionMedicationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
    ),
)

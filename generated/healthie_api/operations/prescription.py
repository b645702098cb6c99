# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    optional_object_of,
    value_of,
)
from hero_healthie_runtime.lists import Pagination

from ..enums.prescription_medication_status import PrescriptionMedicationStatus
from ..operations.pharmacy import PHARMACY_FRAGMENT, Pharmacy


class PrescriptionDiagnosis(BaseModel):
    diagnosis_code: str | None
    diagnosis_description: str | None
    diagnosis_id: ID | None
    is_primary: Boolean | None


class Prescription(BaseModel):
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
    first_prescription_diagnosis: list[PrescriptionDiagnosis] | None
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
    pharmacy: Pharmacy | None
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
    second_prescription_diagnosis: list[PrescriptionDiagnosis] | None
    status: str | None
    supervisor_id: ID | None
    supply_id: ID | None
    type: str | None
    unit: str | None


PRESCRIPTION_FRAGMENT = """
fragment PrescriptionDiagnosis on PrescriptionDiagnosis {
 diagnosis_code
 diagnosis_description
 diagnosis_id
 is_primary
}

fragment Prescription on Prescription {
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
 first_prescription_diagnosis {
 ...PrescriptionDiagnosis
 }
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
 ...Pharmacy
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
 second_prescription_diagnosis {
 ...PrescriptionDiagnosis
 }
 status
 supervisor_id
 supply_id
 type
 unit
}
"""


OPERATION: GraphQLOperation[Prescription | None] = GraphQLOperation(
    name="prescription",
    kind="query",
    safety="read",
    arguments={"patient_id": "ID", "prescription_id": "ID"},
    document="""
query prescription($patient_id: ID, $prescription_id: ID) {
 prescription(patient_id: $patient_id, prescription_id: $prescription_id) {
 ...Prescription
 }
}
"""
    + PRESCRIPTION_FRAGMENT
    + PHARMACY_FRAGMENT,
    decode=optional_object_of("prescription", Prescription),
)

PRESCRIPTIONS: GraphQLOperation[list[Prescription] | None] = GraphQLOperation(
    name="prescriptions",
    kind="query",
    safety="read",
    deprecated="deprecated by the vendor: use `prescription_medications`",
    arguments={"current_only": "Boolean", "make_unique": "Boolean", "patient_id": "ID", "status": "String"},
    document="""
query prescriptions($current_only: Boolean, $make_unique: Boolean, $patient_id: ID, $status: String) {
 prescriptions(
 current_only: $current_only
 make_unique: $make_unique
 patient_id: $patient_id
 status: $status
 ) {
 ...Prescription
 }
}
"""
    + PRESCRIPTION_FRAGMENT
    + PHARMACY_FRAGMENT,
    decode=value_of("prescriptions", list[Prescription], expected="list or null"),
    pagination=Pagination("whole"),
)

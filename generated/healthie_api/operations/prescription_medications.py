# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.prescription_medication_connection import PrescriptionMedicationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[PrescriptionMedicationConnection] = GraphQLOperation(
    name="prescriptionMedications",
    kind="query",
    root_field="prescriptionMedications",
    python_path="healthie.queries.prescription_medications",
    safety="read",
    confidence="full",
    arguments={
        "after": "Cursor",
        "filters": "PrescriptionMedicationQueryFiltersInput",
        "first": "Int",
        "keyword": "String",
        "order_by": "PrescriptionMedicationOrderBy",
        "patient_id": "ID",
    },
    page_size=25,
    max_page_size=30,
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
  mirrored
  name
  normalized_status
  requires_consolidation
  route
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
    id
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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("prescriptionMedications", PrescriptionMedicationConnection),
)

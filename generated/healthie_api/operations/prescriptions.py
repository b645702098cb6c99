# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import value_of
from ..models.prescription import Prescription
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[list[Prescription] | None] = GraphQLOperation(
    name="prescriptions",
    kind="query",
    root_field="prescriptions",
    python_path="healthie.queries.prescriptions",
    safety="read",
    confidence="full",
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
""",
    decode=value_of("prescriptions", list[Prescription], expected="list or null"),
)

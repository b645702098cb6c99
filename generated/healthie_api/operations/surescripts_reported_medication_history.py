# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.medication_history_type_pagination_connection import MedicationHistoryTypePaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[MedicationHistoryTypePaginationConnection] = GraphQLOperation(
    name="surescriptsReportedMedicationHistory",
    kind="query",
    root_field="surescriptsReportedMedicationHistory",
    python_path="healthie.queries.surescripts_reported_medication_history",
    safety="read",
    confidence="full",
    arguments={
        "after": "Cursor",
        "before": "Cursor",
        "end_date": "ISO8601DateTime",
        "patient_id": "ID!",
        "start_date": "ISO8601DateTime",
    },
    document="""
query surescriptsReportedMedicationHistory($after: Cursor, $before: Cursor, $end_date: ISO8601DateTime, $patient_id: ID!, $start_date: ISO8601DateTime) {
  surescriptsReportedMedicationHistory(
    after: $after
    before: $before
    end_date: $end_date
    patient_id: $patient_id
    start_date: $start_date
  ) {
    ...MedicationHistoryTypePaginationConnection
  }
}

fragment MedicationHistoryTypePaginationConnection on MedicationHistoryTypePaginationConnection {
  nodes {
    ...MedicationHistoryTypeListItem
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment MedicationHistoryTypeListItem on MedicationHistoryType {
  id
  days_supply
  directions
  dispense_unit_description
  display_name
  dose_form
  effective_date
  expiration_date
  last_fill_date
  ndc
  no_substitutions
  payer
  pharmacy_notes
  quantity
  refills
  route
  rxcui
  schedule
  written_date
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("surescriptsReportedMedicationHistory", MedicationHistoryTypePaginationConnection),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.prescription_medication_connection import (
    PRESCRIPTION_MEDICATION_CONNECTION_FRAGMENT,
    PrescriptionMedicationConnection,
)
from ..models.prescription_medication_medication_type import PRESCRIPTION_MEDICATION_MEDICATION_TYPE_FRAGMENT
from ..models.prescription_medication_prescription import PRESCRIPTION_MEDICATION_PRESCRIPTION_FRAGMENT

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
"""
    + PRESCRIPTION_MEDICATION_CONNECTION_FRAGMENT
    + PRESCRIPTION_MEDICATION_MEDICATION_TYPE_FRAGMENT
    + PRESCRIPTION_MEDICATION_PRESCRIPTION_FRAGMENT
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

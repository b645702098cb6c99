# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    optional_object_of,
)

from ..enums.prescription_medication_status import PrescriptionMedicationStatus


class MedicationType(BaseModel):
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


MEDICATION_FRAGMENT = """
fragment MedicationType on MedicationType {
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
"""


OPERATION: GraphQLOperation[MedicationType | None] = GraphQLOperation(
    name="medication",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query medication($id: ID) {
 medication(id: $id) {
 ...MedicationType
 }
}
"""
    + MEDICATION_FRAGMENT,
    decode=optional_object_of("medication", MedicationType),
)
